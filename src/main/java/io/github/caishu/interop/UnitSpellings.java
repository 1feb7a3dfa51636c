package io.github.caishu.interop;

import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How units are spelled whose UCUM code is known: 千瓦时 for {@code kW.h}, 吨/年 for {@code t/a}. */
final class UnitSpellings {

    private static final String[][] TIMES = {{"a", "年"}, {"mo", "月"}, {"wk", "周"}, {"d", "日"}, {"h", "小时"}, {"min", "分钟"}, {"s", "秒"}};
    private static final Map<String, String> SPELLINGS = spellings();

    private UnitSpellings() {
    }

    /** Of several spellings the table's first in Chinese; the code itself where there is none. */
    static String of(String code) {
        return SPELLINGS.getOrDefault(code, code);
    }

    /** The codes that have a spelling; rates come last. */
    static Set<String> codes() {
        return SPELLINGS.keySet();
    }

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (VocabularyRow row : Vocabulary.standard().rows(VocabularyTable.MEASURES)) {
            if (!row.cell(1).isEmpty()) {
                spellings.merge(row.cell(1), row.cell(0), UnitSpellings::chinese);
            }
        }
        for (Map.Entry<String, String> unit : List.copyOf(spellings.entrySet())) {
            for (String[] time : TIMES) {
                spellings.merge(unit.getKey() + "/" + time[0], unit.getValue() + "/" + time[1], UnitSpellings::chinese);
            }
        }
        return spellings;
    }

    private static String chinese(String first, String other) {
        return isLatin(first) && !isLatin(other) ? other : first;
    }

    private static boolean isLatin(String spelling) {
        return spelling.chars().allMatch(c -> c < 0x80);
    }
}
