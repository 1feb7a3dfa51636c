package io.github.caishu.internal.display;

import io.github.caishu.numeral.Amount;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;

/** Numbers as people read them. Exact in either way: every digit that was written is there. */
public final class DisplayNumber {

    private enum Scale {
        TRILLION(12, "tn"),
        BILLION(9, "bn"),
        MILLION(6, "mn");

        private final int zeros;
        private final String sign;

        Scale(int zeros, String sign) {
            this.zeros = zeros;
            this.sign = sign;
        }
    }

    private DisplayNumber() {
    }

    /** {@code 486,150,000,000}; {@code 300,000 to 400,000}. */
    public static String grouped(Amount amount) {
        return written(amount, DisplayNumber::grouped);
    }

    /** {@code 486.15 bn}; {@code 50 mn to 80 mn}; {@code 300,000 to 400,000}. */
    public static String compact(Amount amount) {
        return written(amount, DisplayNumber::compact);
    }

    private static String written(Amount amount, Function<BigDecimal, String> number) {
        return amount.isInterval()
                ? number.apply(amount.low()) + " to " + number.apply(amount.high())
                : number.apply(amount.value());
    }

    /** With the decimals it was written with. */
    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /** In trillions, billions or millions, unless that would be no shorter: 1,234,567. */
    private static String compact(BigDecimal number) {
        String grouped = grouped(number);
        for (Scale scale : Scale.values()) {
            if (number.abs().compareTo(BigDecimal.TEN.pow(scale.zeros)) >= 0) {
                String scaled = grouped(number.movePointLeft(scale.zeros).stripTrailingZeros()) + " " + scale.sign;
                return scaled.length() < grouped.length() ? scaled : grouped;
            }
        }
        return grouped;
    }
}
