package io.github.caishu.internal.numeral;

import java.math.BigDecimal;

/**
 * A numeral as it stands in the view.
 *
 * @param start view index of its first character
 * @param end view index after its last
 * @param low its value, or the lower end where it is vague (十几: 10)
 * @param high its value, or the upper end (十几: 20)
 * @param coefficient the number before the magnitudes where one number carries them all (12.8 in 12.8万亿), else null
 * @param exponent the power of ten of all magnitudes after the coefficient (12 in 12.8万亿)
 * @param bigExponent the same of the trailing 万 亿 兆 alone (8 in 五百亿)
 * @param traits bits of what else a reader of quantities wants to know
 */
public record NumeralToken(int start, int end, BigDecimal low, BigDecimal high, BigDecimal coefficient, int exponent,
        int bigExponent, int traits) {

    /** Begins with an Arabic digit. */
    public static final int ARABIC = 1;
    /** 多 or 余 within: more than the value. */
    public static final int OPEN = 1 << 1;
    /** 几 数 来 or adjacent digits (三五百): no single value is meant. */
    public static final int VAGUE = 1 << 2;
    /** Has a magnitude, 十 to 兆 or a Latin one. */
    public static final int MAGNITUDE = 1 << 3;
    /** Written as a fraction: 三分之一, 1/3. */
    public static final int FRACTION = 1 << 4;
    /** A single Chinese digit: 两. */
    public static final int SINGLE = 1 << 5;
    /** Ends in a Latin magnitude: 10k. */
    public static final int LATIN = 1 << 6;
    /** Begins with its magnitude: 百亿, 上千. */
    public static final int BARE = 1 << 7;
    /** A string of Chinese digits: 七五, 二〇二一. */
    public static final int DIGIT_STRING = 1 << 8;
    /** Has a decimal point. */
    public static final int DECIMAL = 1 << 9;

    public boolean is(int trait) {
        return (traits & trait) != 0;
    }

    public boolean isInterval() {
        return low != high && low.compareTo(high) != 0;
    }

    /** The token with its values multiplied by a power of ten, as a range gives its first numeral the second's magnitude. */
    public NumeralToken scaled(int power) {
        BigDecimal scaledLow = low.scaleByPowerOfTen(power);
        return new NumeralToken(start, end, scaledLow, low == high ? scaledLow : high.scaleByPowerOfTen(power), coefficient,
                exponent + power, bigExponent + power, traits | MAGNITUDE);
    }

    /** The token with its values multiplied, and ending elsewhere. */
    public NumeralToken times(BigDecimal factor, int newEnd) {
        BigDecimal product = low.multiply(factor);
        return new NumeralToken(start, newEnd, product, low == high ? product : high.multiply(factor), coefficient, exponent, bigExponent,
                traits);
    }

    /** The token with something added to its values, and ending elsewhere. */
    public NumeralToken plus(BigDecimal more, int newEnd) {
        return new NumeralToken(start, newEnd, low, high, null, exponent, bigExponent, traits).plus(more);
    }

    /** The token with one more trait. */
    public NumeralToken with(int trait) {
        return new NumeralToken(start, end, low, high, coefficient, exponent, bigExponent, traits | trait);
    }

    /** The token with something added to its values. */
    NumeralToken plus(BigDecimal more) {
        BigDecimal sum = low.add(more);
        return new NumeralToken(start, end, sum, low == high ? sum : high.add(more), null, 0, 0, traits);
    }

    /** The token with a minus before it. */
    public NumeralToken negated(int signStart) {
        BigDecimal negatedHigh = low.negate();
        return new NumeralToken(signStart, end, low == high ? negatedHigh : high.negate(), negatedHigh,
                coefficient == null ? null : coefficient.negate(), exponent, bigExponent, traits);
    }

    /** The token with a sign that does not change it before it. */
    public NumeralToken startingAt(int newStart) {
        return new NumeralToken(newStart, end, low, high, coefficient, exponent, bigExponent, traits);
    }
}
