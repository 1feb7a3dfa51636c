package io.github.caishu.interop;

import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.Measure;
import io.github.caishu.quantity.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;
import javax.measure.Quantity;

/**
 * Measures as quantities of JSR 385, and back, by the UCUM code of the unit. The number is the same to the last digit.
 *
 * <pre>{@code
 * Measure output = new Measure(Amount.of(new BigDecimal("566.25E+8")), "千瓦时", "kW.h", Qualifier.EXACT);
 * UnitQuantities.of(output).orElseThrow();                         // 56625000000 kW·h
 * UnitQuantities.measure(UnitQuantities.of(output).orElseThrow()); // Measure[amount=56625000000, unit=千瓦时, ucum=kW.h, qualifier=EXACT]
 * }</pre>
 *
 * <p>A provider that reads UCUM must be there at run time, such as {@code systems.uom:systems-ucum} with
 * {@code systems.uom:systems-quantity}, which it needs and does not bring. A {@code Quantity} has no qualifier.
 */
public final class UnitQuantities {

    private UnitQuantities() {
    }

    /**
     * The measure, empty where its unit has no UCUM code (亩).
     *
     * @throws IllegalStateException if it is an interval, for which there are {@link #low} and {@link #high}; or without a provider
     * @throws IllegalArgumentException if the provider cannot read the code, which is so for none of those that the library gives
     */
    public static Optional<Quantity<?>> of(Measure measure) {
        return quantity(measure.amount().value(), measure);
    }

    /** The lower end of an interval, or the one value; empty and throwing as {@link #of} is. */
    public static Optional<Quantity<?>> low(Measure measure) {
        return quantity(measure.amount().low(), measure);
    }

    /** The upper end of an interval, or the one value; empty and throwing as {@link #of} is. */
    public static Optional<Quantity<?>> high(Measure measure) {
        return quantity(measure.amount().high(), measure);
    }

    /**
     * The quantity as a measure, {@link Qualifier#EXACT}. Its unit is spelled in Chinese where the library's table of measures has the
     * unit, or has it as a rate (吨/年); else it is the UCUM code.
     *
     * @throws IllegalArgumentException if the provider has no UCUM code for the unit, or the value is no finite number
     * @throws IllegalStateException without a provider
     */
    public static Measure measure(Quantity<?> quantity) {
        String code = Ucum.current().code(quantity.getUnit());
        return new Measure(Amount.of(decimal(quantity.getValue())), UnitSpellings.of(code), code, Qualifier.EXACT);
    }

    private static Optional<Quantity<?>> quantity(BigDecimal value, Measure measure) {
        return measure.ucum() == null ? Optional.empty() : Optional.of(Ucum.current().quantity(value, measure.ucum()));
    }

    private static BigDecimal decimal(Number value) {
        try {
            return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
        } catch (NumberFormatException e) { // a fraction such as 1/3, NaN
            throw new IllegalArgumentException(value + " is no finite decimal number; convert the quantity's value to one first", e);
        }
    }
}
