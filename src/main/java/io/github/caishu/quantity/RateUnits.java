package io.github.caishu.quantity;

import java.util.Map;

/** The UCUM symbols of rates: 吨/年 is {@code t/a}. */
final class RateUnits {

    private static final Map<String, String> TIMES = Map.ofEntries(Map.entry("年", "a"), Map.entry("a", "a"), Map.entry("月", "mo"),
            Map.entry("周", "wk"), Map.entry("日", "d"), Map.entry("天", "d"), Map.entry("d", "d"), Map.entry("D", "d"),
            Map.entry("小时", "h"), Map.entry("时", "h"), Map.entry("h", "h"), Map.entry("H", "h"), Map.entry("分钟", "min"),
            Map.entry("秒", "s"), Map.entry("s", "s"));

    private RateUnits() {
    }

    /** The symbol, or null where the time has none (季度). */
    static String ucum(String unit, String time) {
        String symbol = TIMES.get(time);
        return symbol == null ? null : unit + "/" + symbol;
    }
}
