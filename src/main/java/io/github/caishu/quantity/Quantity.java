package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How much or how many of what, as a value of its kind: one of a closed set of immutable records.
 *
 * <pre>{@code
 * Quantity quantity = QuantityRecognizer.standard().recognize("每股派1.95港元").get(0).quantity();
 * quantity.amount(); // 1.95
 * quantity.unit();   // HKD/股
 * if (quantity instanceof Price price) {
 *     BigDecimal dividend = price.amount().value().multiply(new BigDecimal(6000)); // 11700.00
 * }
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
    @Nullable String unit();

    /**
     * The symbol of its unit in the Unified Code for Units of Measure.
     *
     * @return null for what is no measure or duration, and where UCUM has no such unit (亩)
     */
    default @Nullable String ucum() {
        return null;
    }
}
