package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Objects;

/**
 * A multiple: 1.5倍 is 1.5, 翻番 2, 翻两番 4.
 *
 * <pre>{@code
 * QuantityRecognizer recognizer = QuantityRecognizer.standard();
 * recognizer.recognize("营收是上年的1.5倍").get(0).quantity(); // Multiple[amount=1.5, qualifier=EXACT]
 * recognizer.recognize("销量翻两番").get(0).quantity();        // Multiple[amount=4, qualifier=EXACT]
 * }</pre>
 *
 * @param amount how many times
 * @param qualifier how exact
 */
public record Multiple(Amount amount, Qualifier qualifier) implements Quantity {

    public Multiple {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public QuantityType type() {
        return QuantityType.MULTIPLE;
    }

    @Override
    public String unit() {
        return "x";
    }
}
