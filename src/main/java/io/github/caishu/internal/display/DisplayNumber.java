package io.github.caishu.internal.display;

import io.github.caishu.numeral.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Numbers as people read them. Exact in either way: every digit that was written is there. */
public final class DisplayNumber {

    private record Scale(int zeros, String sign) {
    }

    /** The largest first. */
    private static final List<Scale> ENGLISH = List.of(new Scale(12, " tn"), new Scale(9, " bn"), new Scale(6, " mn"));
    private static final List<Scale> CHINESE = List.of(new Scale(12, "万亿"), new Scale(8, "亿"), new Scale(4, "万"));

    private DisplayNumber() {
    }

    /** {@code 486,150,000,000}; {@code 300,000 to 400,000}. */
    public static String grouped(Amount amount) {
        return written(amount, DisplayNumber::grouped, " to ");
    }

    /** {@code 486.15 bn}; {@code 50 mn to 80 mn}; {@code 300,000 to 400,000}. */
    public static String compact(Amount amount) {
        return compact(amount, ENGLISH, " to ");
    }

    /** {@code 4,861.5亿}; {@code 5,000万至8,000万}; {@code 30万至40万}. */
    public static String chinese(Amount amount) {
        return compact(amount, CHINESE, "至");
    }

    private static String compact(Amount amount, List<Scale> scales, String to) {
        return written(amount, number -> compact(number, scales), to);
    }

    private static String written(Amount amount, Function<BigDecimal, String> number, String to) {
        return amount.isInterval()
                ? number.apply(amount.low()) + to + number.apply(amount.high())
                : number.apply(amount.value());
    }

    /** With the decimals it was written with. */
    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /** In the largest scale that it reaches, unless that would be no shorter: 1,234,567. */
    private static String compact(BigDecimal number, List<Scale> scales) {
        String grouped = grouped(number);
        for (Scale scale : scales) {
            if (number.abs().compareTo(BigDecimal.TEN.pow(scale.zeros)) >= 0) {
                String scaled = grouped(number.movePointLeft(scale.zeros).stripTrailingZeros()) + scale.sign;
                return scaled.length() < grouped.length() ? scaled : grouped;
            }
        }
        return grouped;
    }
}
