package io.github.caishu.internal.change;

import io.github.caishu.claim.Change;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a word says of the thing a change is compared with.
 *
 * @param basis null where the kind has none
 */
record BasisWord(Kind kind, Change.Basis basis) {

    enum Kind {
        /** Says it by itself: 同比. */
        BASIS,
        /** Opens a comparison: 较, 相比. */
        COMPARISON,
        /** Opens one that its clause completes: 比. */
        THAN,
        /** Opens one where 相比 follows: 与. */
        WITH,
        /** What is compared with: 上年同期. */
        ANCHOR,
        /** Holds such a word and is none: 占比. */
        NONE
    }

    boolean opens() {
        return kind == Kind.COMPARISON || kind == Kind.THAN || kind == Kind.WITH;
    }

    static Lexicon<BasisWord> lexicon(Vocabulary vocabulary) {
        Map<String, BasisWord> words = new HashMap<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.CHANGE_BASES)) {
            try {
                Kind kind = Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
                String basis = row.cell(2);
                words.put(row.cell(0), new BasisWord(kind, basis.isEmpty() ? null : Change.Basis.valueOf(basis.toUpperCase(Locale.ROOT))));
            } catch (IllegalArgumentException e) {
                throw new VocabularyException(VocabularyTable.CHANGE_BASES, row, "its kind or basis is unknown");
            }
        }
        return Lexicon.forward(words);
    }
}
