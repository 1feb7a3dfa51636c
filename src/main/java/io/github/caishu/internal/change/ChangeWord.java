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
 * What a word says of the figure beside it.
 *
 * @param direction up or down; null where the kind has none
 */
record ChangeWord(Kind kind, Change.Direction direction) {

    enum Kind {
        /** The figure follows it: 增长15%. */
        VERB,
        /** So does a price's, which rises by an amount or a share: a count says how many rose (上涨2500只). */
        PRICE,
        /** A noun that measures a change: 涨幅为3%, 9%的涨幅. */
        MEASURE,
        /** A verb whose object may stand before the figure: 上调出厂价12%. */
        OBJECT,
        /** An adjective that is a change where something is compared: 比上周高3元. */
        COMPARATIVE,
        /** A change where it is a difference in percentage points, 高于全国2个百分点; else a link. */
        DIFFERENCE,
        /** May stand between a word of change and its figure: 增长了约15%. */
        LINK,
        /** May do so after a measure only: 增速为3%. */
        MEASURE_LINK,
        /** Looks like a word of change and is none: 新增7例. */
        NONE
    }

    static Lexicon<ChangeWord> before(Vocabulary vocabulary) {
        return Lexicon.backward(words(vocabulary));
    }

    static Lexicon<ChangeWord> after(Vocabulary vocabulary) {
        return Lexicon.forward(words(vocabulary));
    }

    private static Map<String, ChangeWord> words(Vocabulary vocabulary) {
        Map<String, ChangeWord> words = new HashMap<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.CHANGE_WORDS)) {
            words.put(row.cell(0), new ChangeWord(kind(row), direction(row)));
        }
        return words;
    }

    private static Kind kind(VocabularyRow row) {
        try {
            return Kind.valueOf(row.cell(1).replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new VocabularyException(VocabularyTable.CHANGE_WORDS, row, "there is no kind \"" + row.cell(1) + "\"");
        }
    }

    private static Change.Direction direction(VocabularyRow row) {
        return switch (row.cell(2)) {
            case "up" -> Change.Direction.INCREASE;
            case "down" -> Change.Direction.DECREASE;
            case "" -> null;
            default -> throw new VocabularyException(VocabularyTable.CHANGE_WORDS, row, "there is no direction \"" + row.cell(2) + "\"");
        };
    }

    /** Whether it may stand between a measure and its figure. */
    boolean isLink() {
        return takesVerbs() || kind == Kind.MEASURE_LINK;
    }

    /** Whether it may stand between a verb and its figure. */
    boolean takesVerbs() {
        return kind == Kind.LINK || kind == Kind.DIFFERENCE;
    }

    boolean isMeasure() {
        return kind == Kind.MEASURE;
    }

    boolean isVerb() {
        return kind == Kind.VERB || kind == Kind.PRICE || kind == Kind.OBJECT;
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
