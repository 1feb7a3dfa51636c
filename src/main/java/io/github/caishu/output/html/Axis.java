package io.github.caishu.output.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A straight scale from one round number to another, zero among them: lengths of bars compare as their values do.
 *
 * @param ticks the first is the scale's lower end, the last its upper one
 */
record Axis(List<BigDecimal> ticks) {

    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(4);

    /** The shortest scale of steps of 1, 2 or 5 times a power of ten that holds zero and all the values. */
    static Axis of(List<BigDecimal> values) {
        BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (low.signum() == 0 && high.signum() == 0) {
            return new Axis(List.of(BigDecimal.ZERO, BigDecimal.ONE));
        }
        BigDecimal step = step(high.subtract(low).divide(MOST_STEPS, MathContext.DECIMAL64));
        int last = steps(high, step, RoundingMode.CEILING);
        List<BigDecimal> ticks = new ArrayList<>();
        for (int i = steps(low, step, RoundingMode.FLOOR); i <= last; i++) {
            ticks.add(step.multiply(BigDecimal.valueOf(i)));
        }
        return new Axis(List.copyOf(ticks));
    }

    /** The least round number that is not below {@code least}. */
    private static BigDecimal step(BigDecimal least) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(least) >= 0) {
                return step;
            }
        }
        return power.scaleByPowerOfTen(1);
    }

    private static int steps(BigDecimal value, BigDecimal step, RoundingMode rounding) {
        return value.divide(step, 0, rounding).intValue();
    }

    /** Where on the scale a value is: 0 at its lower end, 1 at its upper one. */
    double share(BigDecimal value) {
        BigDecimal low = ticks.get(0);
        BigDecimal length = ticks.get(ticks.size() - 1).subtract(low);
        return value.subtract(low).divide(length, MathContext.DECIMAL64).doubleValue();
    }
}
