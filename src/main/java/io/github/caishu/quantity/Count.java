package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Objects;

/**
 * How many of something: 832个, 2000余家; or straight before a noun: 6720万乡村人口.
 *
 * @param amount how many
 * @param unit the classifier as written, simplified; null where a noun follows without one
 * @param qualifier how exact
 */
public record Count(Amount amount, String unit, Qualifier qualifier) implements Quantity {

    public Count {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public QuantityType type() {
        return QuantityType.COUNT;
    }
}
