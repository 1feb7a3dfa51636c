package io.github.caishu.internal.numeral;

import java.math.BigDecimal;

/**
 * Adds up a numeral as it is read. A number waits as the <em>pending</em> one until its magnitude comes. 十百千 gather numbers
 * into a <em>section</em>; 万亿兆 add the section to the <em>total</em>, or multiply the total where it is smaller than they
 * are (一万五千 · 亿).
 */
final class NumeralSum {

    private static final int NONE = Integer.MAX_VALUE;
    /** 万万亿 is the longest pile of them in use. */
    private static final int MOST_BIGS = 3;

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private BigDecimal pending;
    private boolean pendingIsDigit;
    /** The width of the interval that a vague numeral means, null where it means one value. */
    private BigDecimal spread;
    /** Whether the next 十百千 widens the spread, too. */
    private boolean spreadIsPending;
    private int lastBig = NONE;
    private int lastSmall = NONE;
    private int bigs;
    private int lastMagnitude;
    private boolean zeroBefore;

    private int terms;
    private BigDecimal coefficient;
    private int exponent;
    private int bigExponent;

    boolean isEmpty() {
        return terms == 0;
    }

    boolean hasPending() {
        return pending != null;
    }

    boolean isPendingAtLeast(BigDecimal least) {
        return pending != null && pending.compareTo(least) >= 0;
    }

    boolean hasSpread() {
        return spread != null;
    }

    /** The power of ten of the last magnitude, 0 before the first. */
    int lastMagnitude() {
        return lastMagnitude;
    }

    /** Whether 十百千 stand in the section. */
    boolean hasSmall() {
        return lastSmall != NONE;
    }

    /** Whether 零 stands before what comes next. */
    boolean zeroBefore() {
        return zeroBefore;
    }

    /** Whether there is but one number, and no magnitude has taken it. */
    boolean isFirstNumberPending() {
        return terms == 1 && total.signum() == 0 && section.signum() == 0;
    }

    void zero() {
        zeroBefore = true;
    }

    /** @param digit whether it is a single digit, which after a magnitude may be colloquial: the 五 of 三万五 */
    void pend(BigDecimal number, boolean digit) {
        pending = number;
        pendingIsDigit = digit;
        if (++terms == 1) {
            coefficient = number;
        }
    }

    /** Makes the number pending, or the section's last place, the lower end of an interval. */
    void spread(BigDecimal width) {
        spread = width;
        spreadIsPending = pending != null;
    }

    /** The width that 几 after the last 十百千 means: 10 for 十几, 10 for 一百零几. */
    BigDecimal widthOfLastPlace() {
        return BigDecimal.ONE.scaleByPowerOfTen(zeroBefore ? 1 : lastSmall);
    }

    // --- magnitudes

    boolean mayTakeSmall(int power) {
        return power < lastSmall;
    }

    /** Whether 十百千 may come without a number: 一百零十, 一千一百十. */
    boolean mayTakeSmallAlone(int power) {
        return zeroBefore || section.signum() != 0 && power == 1;
    }

    void takeSmall(int power) {
        if (pending.signum() == 0) {
            pending = BigDecimal.ONE; // 零十
        }
        section = plus(section, pending.scaleByPowerOfTen(power));
        if (spread != null && spreadIsPending) {
            spread = spread.scaleByPowerOfTen(power);
            spreadIsPending = false;
        }
        pending = null;
        lastSmall = power;
        bigExponent = 0;
        taken(power);
    }

    /** Whether 万亿兆 may come: 十万亿 multiplies, 一万五千亿 once more; 亿万 and 一亿一亿 do not add up. */
    boolean mayTakeBig(int power) {
        if (pending == null && section.signum() == 0) {
            return power >= lastBig && bigs < MOST_BIGS;
        }
        return power < lastBig || power > lastBig && bigs == 1;
    }

    void takeBig(int power) {
        if (isColloquial() && lastSmall != NONE) {
            scalePending(lastSmall - 1); // 百二万 is 1.2 million
        }
        BigDecimal part = pending == null ? section : plus(section, pending);
        if (power >= lastBig) {
            total = plus(total, part).scaleByPowerOfTen(power);
            bigExponent += power;
        } else {
            total = plus(total, part.scaleByPowerOfTen(power));
            bigExponent = power;
        }
        if (spread != null) {
            spread = spread.scaleByPowerOfTen(power);
            spreadIsPending = false;
        }
        section = BigDecimal.ZERO;
        pending = null;
        lastSmall = NONE;
        lastBig = power;
        bigs++;
        taken(power);
    }

    private void taken(int power) {
        lastMagnitude = power;
        exponent += power;
        zeroBefore = false;
    }

    /** Goes on with the sum so far and decimals as the one pending number: the 6.42 of 六点四二万. */
    void appendDecimals(BigDecimal fraction) {
        BigDecimal whole = settle();
        total = BigDecimal.ZERO;
        section = BigDecimal.ZERO;
        lastBig = NONE;
        lastSmall = NONE;
        lastMagnitude = 0;
        bigs = 0;
        terms = 0;
        pend(whole.add(fraction), false);
    }

    // --- the result

    private boolean isColloquial() {
        return pending != null && pendingIsDigit && !zeroBefore;
    }

    private void scalePending(int power) {
        pending = pending.scaleByPowerOfTen(power);
        pendingIsDigit = false;
        if (spread != null && spreadIsPending) {
            spread = spread.scaleByPowerOfTen(power);
        }
    }

    /** Gives a colloquial last digit its place and adds everything up. */
    private BigDecimal settle() {
        if (isColloquial() && lastMagnitude > 0) {
            scalePending(lastMagnitude - 1); // 三万五 is 35,000, 1亿2 is 120 million
        }
        BigDecimal sum = plus(total, section);
        return pending == null ? sum : plus(sum, pending);
    }

    NumeralToken token(int start, int end, int traits) {
        BigDecimal low = settle();
        BigDecimal high = spread == null ? low : low.add(spread);
        return new NumeralToken(start, end, low, high, terms == 1 ? coefficient : null, exponent, bigExponent, traits);
    }

    /** The sum, in the precision of the other one where one is zero: 4861.5亿 stays known to 10^7. */
    private static BigDecimal plus(BigDecimal a, BigDecimal b) {
        return a.signum() == 0 ? b : b.signum() == 0 ? a : a.add(b);
    }
}
