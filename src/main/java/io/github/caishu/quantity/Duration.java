package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Objects;

/**
 * How long something takes or lasts: 12个月, 15个交易日.
 *
 * @param amount how long, in the unit
 * @param unit the unit as written, simplified: {@code 个月}
 * @param ucum its UCUM symbol ({@code mo}), null where UCUM has none
 * @param qualifier how exact
 */
public record Duration(Amount amount, String unit, String ucum, Qualifier qualifier) implements Quantity {

    public Duration {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public QuantityType type() {
        return QuantityType.DURATION;
    }
}
