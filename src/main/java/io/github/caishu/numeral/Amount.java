package io.github.caishu.numeral;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much: one value, or an interval.
 *
 * <p>Exact decimals. Two amounts are equal when their numbers are, however many zeros were written; {@link #decimals} tells
 * to which place the text writes them.
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

    /** Before the point, and behind it. */
    private static final int MOST_DIGITS = 1000;

    /**
     * @throws IllegalArgumentException if {@code low} is above {@code high}, or a number has more than 1,000 digits before the point
     *     or behind it, as 1E+999999999 has, which would fill the memory of whoever prints it
     */
    public Amount {
        requireWritable(Objects.requireNonNull(low, "low"));
        requireWritable(Objects.requireNonNull(high, "high"));
        if (low != high && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("an interval rises, but " + low + " is above " + high);
        }
        if (low != high && low.compareTo(high) == 0) {
            low = low.scale() < high.scale() ? low : high; // one value, known to the coarser end's place
            high = low;
        }
    }

    private static void requireWritable(BigDecimal number) {
        int scale = number.scale();
        if (scale > MOST_DIGITS || (long) number.precision() - scale > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    "a number with more than " + MOST_DIGITS + " digits before the point or behind it is no amount");
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

    /**
     * To how many decimals the amount is known as it is written: the place of the last digit that the text gives, whatever the unit.
     * 2 is hundredths, 0 ones, -7 tens of millions.
     *
     * <pre>{@code
     * NumeralParser numerals = NumeralParser.standard();
     * numerals.parse("7.30").decimals();      // 2
     * numerals.parse("832").decimals();       // 0
     * numerals.parse("4861.5亿").decimals();  // -7
     * numerals.parse("100万").decimals();     // -4
     * numerals.parse("三百五十").decimals();  // -1
     * numerals.parse("三成").decimals();      // 1
     * numerals.parse("十几亿").decimals();    // -9
     * numerals.parse("2000余").decimals();    // 0
     * }</pre>
     *
     * <p>Of an interval it is the coarser end's: 1.5亿到3亿 is known to tens of millions at one
     * end, to hundreds of millions at the other, and has -8.
     * What cannot be written in decimals has those it was rounded to: 三分之一 as a percentage is 33.33, and has 2. Of a word that is a number
     * (翻番, 一半) it is the place of ones.
     *
     * <p>The number says this, not the words around it: that 约 or 超 stands before it is the qualifier's matter. In the terms of XBRL it is
     * the <em>decimals</em> property of a fact.
     *
     * @return the scale of the number, of an interval the lesser one
     */
    public int decimals() {
        return Math.min(low.scale(), high.scale());
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
