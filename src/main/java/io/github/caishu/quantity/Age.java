package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Objects;

/**
 * How old: 47岁.
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
