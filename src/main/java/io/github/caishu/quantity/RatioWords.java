package io.github.caishu.quantity;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words that are figures of their own: 一半, 过半, 翻番, 对折. */
final class RatioWords {

    private record Meaning(Unit unit, BigDecimal value, Qualifier qualifier) {
    }

    private final Lexicon<Meaning> words;
    private final String firstCharacters;

    RatioWords(Vocabulary vocabulary) {
        Map<String, Meaning> meanings = new HashMap<>();
        StringBuilder first = new StringBuilder();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.RATIO_WORDS)) {
            Unit unit = new Unit(UnitLexicon.ratio(VocabularyTable.RATIO_WORDS, row), row.cell(0), null, BigDecimal.ONE);
            BigDecimal value = TableNumber.of(VocabularyTable.RATIO_WORDS, row, row.cell(2));
            meanings.put(row.cell(0), new Meaning(unit, value, qualifier(row)));
            first.append(row.cell(0).charAt(0));
        }
        words = Lexicon.forward(meanings);
        firstCharacters = first.toString();
    }

    private static Qualifier qualifier(VocabularyRow row) {
        try {
            return Qualifier.valueOf(row.cell(3).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new VocabularyException(VocabularyTable.RATIO_WORDS, row, QualifierCues.unknown(row.cell(3)));
        }
    }

    /** The characters that such a word may begin with. */
    String firstCharacters() {
        return firstCharacters;
    }

    /** The word that begins at {@code at}, or null. */
    Draft at(SourceText text, int at) {
        Lexicon.Match<Meaning> match = words.longest(text, at, text.length());
        if (match == null || text.charAt(at) == '过' && text.charAt(at - 1, '。') == '超') {
            return null; // 超过半数: 过 belongs to 超过
        }
        Meaning meaning = match.meaning();
        NumeralToken number = new NumeralToken(at, match.end(), meaning.value(), meaning.value(), null, 0, 0, 0);
        Draft draft = new Draft(at, match.end(), number);
        draft.unit = meaning.unit();
        if (meaning.qualifier() != Qualifier.EXACT) {
            draft.qualify(meaning.qualifier(), at, match.end());
        }
        return draft;
    }
}
