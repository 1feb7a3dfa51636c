package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Objects;

/**
 * How old: 47岁.
 *
 * <pre>{@code
 * QuantityRecognizer recognizer = QuantityRecognizer.standard();
 * recognizer.recognize("董事长年仅47岁").get(0).quantity();       // Age[amount=47, qualifier=EXACT]
 * recognizer.recognize("首席经济学家五十多岁").get(0).quantity(); // Age[amount=50, qualifier=OVER]
 * }</pre>
 *
 * @param amount years
 * @param qualifier how exact
 */
public record Age(Amount amount, Qualifier qualifier) implements Quantity {

    public Age {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public QuantityType type() {
        return QuantityType.AGE;
    }

    @Override
    public String unit() {
        return "岁";
    }
}
