package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads how a quote is told: 沪铜收涨1.2%, 报68150元. */
final class PriceMoves {

    private enum Part { MOVE, LEVEL, ASIDE }

    /** What a stretch before a figure says. */
    enum Telling {
        /** Nothing of a quote. */
        NONE,
        /** A rise, fall or level of something named before: 现报31.2元. */
        OF_ANOTHER,
        /** A rise, fall or level of something that the stretch names: 沪铜收涨. */
        OF_ITS_SUBJECT
    }

    private final Lexicon<Part> parts;

    PriceMoves(Vocabulary vocabulary) {
        Map<String, Part> words = new HashMap<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.PRICE_MOVES)) {
            try {
                words.put(row.cell(0), Part.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new VocabularyException(VocabularyTable.PRICE_MOVES, row, "there is no part \"" + row.cell(1) + "\"; choose of move, level, aside");
            }
        }
        parts = Lexicon.backward(words);
    }

    Telling telling(Article article, int from, int to) {
        SourceText text = article.text();
        boolean told = false;
        int end = to;
        while (end > from) {
            Lexicon.Match<Part> part = parts.longest(text, end, from);
            if (part != null) {
                told |= part.meaning() != Part.ASIDE;
                end = part.end();
            } else if (article.is(Role.TIME, end - 1) || !Character.isLetter(text.charAt(end - 1))) {
                end--;
            } else {
                return told ? Telling.OF_ITS_SUBJECT : Telling.NONE;
            }
        }
        return told ? Telling.OF_ANOTHER : Telling.NONE;
    }
}
