package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Objects;

/**
 * Points of an index: 沪指报3627.10点.
 *
 * <pre>{@code
 * QuantityRecognizer recognizer = QuantityRecognizer.standard();
 * recognizer.recognize("综指报3627.10点").get(0).quantity(); // Points[amount=3627.10, qualifier=EXACT]
 * }</pre>
 *
 * @param amount points
 * @param qualifier how exact
 */
public record Points(Amount amount, Qualifier qualifier) implements Quantity {

    public Points {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public QuantityType type() {
        return QuantityType.POINTS;
    }

    @Override
    public String unit() {
        return "点";
    }
}
