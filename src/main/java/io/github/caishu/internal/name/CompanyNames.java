package io.github.caishu.internal.name;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.HashMap;
import java.util.Map;

/** The names of listed companies with their codes. */
final class CompanyNames {

    private static final String ORDINARY_WORD = "word";

    private final Lexicon<String> everywhere;
    private final Map<String, String> codes = new HashMap<>();

    CompanyNames(Vocabulary vocabulary) {
        Map<String, String> plain = new HashMap<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.COMPANIES)) {
            int dot = row.cell(1).lastIndexOf('.');
            if (dot < 1 || dot == row.cell(1).length() - 1) {
                throw new VocabularyException(VocabularyTable.COMPANIES, row, "\"" + row.cell(1) + "\" is no code with its exchange");
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
