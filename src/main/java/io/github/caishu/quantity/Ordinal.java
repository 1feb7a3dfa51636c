package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Objects;

/**
 * Which in a row: 第2名, 第三大.
 *
 * @param amount the rank or number
 * @param unit the classifier as written, null where none stands
 * @param qualifier how exact
 */
public record Ordinal(Amount amount, String unit, Qualifier qualifier) implements Quantity {

    public Ordinal {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public QuantityType type() {
        return QuantityType.ORDINAL;
    }
}
