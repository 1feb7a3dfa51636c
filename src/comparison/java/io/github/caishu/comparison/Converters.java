package io.github.caishu.comparison;

import cn.hutool.core.convert.NumberChineseFormatter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.github.caishu.numeral.NumeralParser;
import java.io.IOException;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Libraries that convert a numeral which somebody else has cut out. */
final class Converters {

    private static final String NOT_A_NUMERAL = "0";

    private Converters() {
    }

    /** What each makes of the numerals, by its name and version: one that reads in several ways may be right in any of them. */
    static Map<String, List<List<String>>> values(List<String> numerals) throws IOException {
        Map<String, List<List<String>>> values = new LinkedHashMap<>();
        values.put("caishu, `NumeralParser`", each(numerals, Converters::caishu));
        values.put("nzh 1.0.14 (npm)", NodeAnswers.of("nzh", numerals).readings().stream()
                .map(readings -> readings.stream().map(Reading::low).toList()).toList());
        values.put("Hutool 5.8.44, `NumberChineseFormatter`", each(numerals, NumberChineseFormatter::chineseToNumber,
                NumberChineseFormatter::chineseMoneyToNumber));
        values.put("ICU4J 79.1, spell-out rules", each(numerals, numeral -> icu(numeral, ULocale.SIMPLIFIED_CHINESE),
                numeral -> icu(numeral, ULocale.TRADITIONAL_CHINESE)));
        return values;
    }

    @SafeVarargs
    private static List<List<String>> each(List<String> numerals, Function<String, Object>... converters) {
        return numerals.stream().map(numeral -> Arrays.stream(converters).map(converter -> value(converter, numeral)).toList()).toList();
    }

    /** Most of them throw what they please at what they cannot read. */
    private static String value(Function<String, Object> converter, String numeral) {
        try {
            return converter.apply(numeral).toString();
        } catch (RuntimeException e) {
            return NOT_A_NUMERAL;
        }
    }

    private static String caishu(String numeral) {
        return NumeralParser.standard().parse(numeral).low().toPlainString();
    }

    private static Number icu(String numeral, ULocale locale) {
        ParsePosition position = new ParsePosition(0);
        Number value = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT).parse(numeral, position);
        return position.getIndex() == numeral.length() ? value : 0;
    }
}
