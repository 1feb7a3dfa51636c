package io.github.caishu.numeral;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much: one value, or an interval.
 *
 * <p>Exact decimals. Two amounts are equal when their numbers are, however many zeros were written; the scale of a
 * number keeps what was written: 4861.5亿 is {@code 4.8615E+11}, known to 10<sup>7</sup>.
 *
 * <pre>{@code
 * Amount.of(new BigDecimal("0.15"));                                     // 0.15
 * Amount interval = Amount.between(new BigDecimal("5"), BigDecimal.ONE); // 1..5
 * interval.isInterval();                                                 // true
 * interval.high();                                                       // 5
 * }</pre>
 *
 * @param low the value, or the interval's lower end
 * @param high the value, or the interval's upper end; never below {@code low}
 */
public record Amount(BigDecimal low, BigDecimal high) implements Serializable {

    /** @throws IllegalArgumentException if {@code low} is above {@code high} */
    public Amount {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        if (low != high && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("an interval rises, but " + low + " is above " + high);
        }
    }

    /** One value. */
    public static Amount of(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        return new Amount(value, value);
    }

    /** The interval between two numbers, given in either order. */
    public static Amount between(BigDecimal one, BigDecimal other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return one.compareTo(other) <= 0 ? new Amount(one, other) : new Amount(other, one);
    }

    /** Whether this is an interval, not one value. */
    public boolean isInterval() {
        return low != high && low.compareTo(high) != 0;
    }

    /**
     * The one value.
     *
     * @throws IllegalStateException for an interval
     */
    public BigDecimal value() {
        if (isInterval()) {
            throw new IllegalStateException(this + " is an interval; ask for low() and high()");
        }
        return low;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount that && low.compareTo(that.low) == 0 && high.compareTo(that.high) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(low.stripTrailingZeros(), high.stripTrailingZeros());
    }

    /** Plain digits: {@code 486150000000}, {@code 3..5}. */
    @Override
    public String toString() {
        return isInterval() ? low.toPlainString() + ".." + high.toPlainString() : low.toPlainString();
    }
}
