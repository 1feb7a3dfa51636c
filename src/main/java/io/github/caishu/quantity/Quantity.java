package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.io.Serializable;

/**
 * How much or how many of what, as a value of its kind: one of a closed set of immutable records.
 *
 * <pre>{@code
 * String text = switch (quantity.type()) {
 *     case MONEY -> ((Money) quantity).currency();
 *     default -> quantity.unit();
 * };
 * }</pre>
 */
public sealed interface Quantity extends Serializable
        permits Money, Price, Percentage, PercentagePoint, Multiple, Count, Measure, Points, Duration, Ordinal, Age {

    /** The value or interval, in the base unit: yuan, not ten thousand yuan; percent, not fractions. */
    Amount amount();

    /** How exact it is. */
    Qualifier qualifier();

    /** Its kind. */
    QuantityType type();

    /**
     * Its unit as the output has it: an ISO 4217 code, {@code CNY/股}, {@code %}, {@code pp}, {@code x}, {@code 点}, or the
     * unit as written in simplified characters.
     *
     * @return null for a count of a bare noun (6720万乡村人口) and for an ordinal without classifier (第三)
     */
    String unit();

    /**
     * The symbol of its unit in the Unified Code for Units of Measure.
     *
     * @return null for what is no measure or duration, and where UCUM has no such unit (亩)
     */
    default String ucum() {
        return null;
    }
}
