package io.github.caishu.internal.name;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of listed companies with their codes. */
final class CompanyNames {

    private static final String ORDINARY_WORD = "word";
    private static final Pattern CODE = Pattern.compile("\\d{6}\\.(SH|SZ|BJ)|\\d{5}\\.HK|[A-Z0-9.-]{1,10}\\.(?!(SH|SZ|BJ|HK)$)[A-Z]{1,4}");

    private final Lexicon<String> everywhere;
    private final Map<String, String> codes = new HashMap<>();

    CompanyNames(Vocabulary vocabulary) {
        Map<String, String> plain = new HashMap<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.COMPANIES)) {
            if (!CODE.matcher(row.cell(1)).matches()) {
                throw new VocabularyException(VocabularyTable.COMPANIES, row,
                        "\"" + row.cell(1) + "\" is no code with its exchange, such as 600519.SH, 00700.HK or BABA.N");
            }
            codes.put(row.cell(0), row.cell(1));
            switch (row.cell(2)) {
                case "" -> plain.put(row.cell(0), row.cell(1));
                case ORDINARY_WORD -> { }
                default -> throw new VocabularyException(VocabularyTable.COMPANIES, row, "the third column is \"" + ORDINARY_WORD + "\" or empty");
            }
        }
        everywhere = Lexicon.forward(plain);
    }

    /** The name that starts at {@code at} and is no ordinary word; null where none does. */
    Lexicon.Match<String> longest(SourceText text, int at, int limit) {
        return everywhere.longest(text, at, limit);
    }

    /** The code of the two characters that stand at {@code at}, after ST; null if they name no company. */
    String specialAt(SourceText text, int at) {
        return at + 2 <= text.length() ? codes.get(text.view().substring(at, at + 2)) : null;
    }

    /** The code of a name, ordinary words among them (机器人); null if it is none. */
    String code(String name) {
        return codes.get(name);
    }
}
