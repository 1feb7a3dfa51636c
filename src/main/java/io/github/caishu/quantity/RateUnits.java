package io.github.caishu.quantity;

import java.util.Map;
import java.util.Set;

/** The UCUM symbols of rates: 吨/年 is {@code t/a}, 毫克/升 {@code mg/L}, 克/千瓦时 {@code g/(kW.h)}. */
final class RateUnits {

    /** Empty where UCUM has none. */
    private static final Map<String, String> TIMES = Map.ofEntries(Map.entry("年", "a"), Map.entry("a", "a"), Map.entry("月", "mo"),
            Map.entry("周", "wk"), Map.entry("日", "d"), Map.entry("天", "d"), Map.entry("d", "d"), Map.entry("D", "d"),
            Map.entry("小时", "h"), Map.entry("时", "h"), Map.entry("h", "h"), Map.entry("H", "h"), Map.entry("分钟", "min"),
            Map.entry("秒", "s"), Map.entry("s", "s"), Map.entry("季", ""), Map.entry("季度", ""));

    private RateUnits() {
    }

    /** The times that a rate may be per. */
    static Set<String> times() {
        return TIMES.keySet();
    }

    /** The symbol of a rate (t/a, mg/L), or null where a part of it has none. */
    static String ucum(String unit, String per, UnitLexicon units) {
        String symbol = TIMES.getOrDefault(per, units.ucum(per));
        if (unit == null || symbol == null || symbol.isEmpty()) {
            return null;
        }
        boolean composed = symbol.indexOf('.') >= 0 || symbol.indexOf('/') >= 0;
        return composed ? unit + "/(" + symbol + ")" : unit + "/" + symbol; // g/kW.h would be g·h/kW
    }
}
