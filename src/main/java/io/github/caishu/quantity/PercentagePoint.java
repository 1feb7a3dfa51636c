package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Objects;

/**
 * A difference of percentages: 3.2个百分点, and 25个基点, which is 0.25.
 *
 * @param amount percentage points
 * @param qualifier how exact
 */
public record PercentagePoint(Amount amount, Qualifier qualifier) implements Quantity {

    public PercentagePoint {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public QuantityType type() {
        return QuantityType.PERCENTAGE_POINT;
    }

    @Override
    public String unit() {
        return "pp";
    }
}
