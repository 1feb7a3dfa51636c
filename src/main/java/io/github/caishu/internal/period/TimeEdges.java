package io.github.caishu.internal.period;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that stand with a time: 截至 before it, 晚间 after it, 以来 that opens its end. */
final class TimeEdges {

    /** What a word after a time makes of it. */
    enum Effect {
        /** 晚间: it says nothing about the period. */
        NONE,
        /** 期间: it belongs to the period's text. */
        PART,
        /** 以来: the end is open. */
        SINCE,
        /** 之前: the start is open. */
        UNTIL,
        /** 止年度: the twelve months that end then. */
        YEAR_UNTIL,
        /** 当周: the seven days that end then. */
        WEEK_UNTIL
    }

    private final Lexicon<Boolean> before;
    private final Lexicon<Effect> after;

    TimeEdges(Vocabulary vocabulary) {
        Map<String, Boolean> words = new HashMap<>();
        Map<String, Effect> effects = new HashMap<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.TIME_EDGES)) {
            if (row.cell(1).equals("before")) {
                words.put(row.cell(0), true);
            } else {
                try {
                    effects.put(row.cell(0), Effect.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException e) {
                    throw new VocabularyException(VocabularyTable.TIME_EDGES, row, "there is no effect \"" + row.cell(1) + "\"");
                }
            }
        }
        before = Lexicon.backward(words);
        after = Lexicon.forward(effects);
    }

    /** Where the words before a time that starts at {@code at} begin: 自, 截至当地时间. */
    int start(SourceText text, int at, int limit) {
        int start = at;
        for (Lexicon.Match<Boolean> word = before.longest(text, start, limit); word != null;
                word = before.longest(text, start, limit)) {
            start = word.end();
        }
        return start;
    }

    /** The word after a time; null where none stands. */
    Reading<Effect> after(SourceText text, int at) {
        Lexicon.Match<Effect> word = after.longest(text, at, text.length());
        return word == null ? null : new Reading<>(word.meaning(), word.end());
    }
}
