package io.github.caishu.internal.period;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words beside a time that say how it serves: 较, 公告, 成立于. */
final class TimeCues {

    /** What a word says of the time beside it. */
    enum Cue {
        COMPARES(true), SAME(false), PAIRS(true), LIKENS(false), FROM(true), SAID(false), ANNOUNCES(false), TRADES(false),
        APART_BEFORE(true), APART_AFTER(false), RECORD(false), EVENT(false), STANDS(false), PLANS(false), DAILY(false), EXPECTS(false);

        private final boolean before;

        Cue(boolean before) {
            this.before = before;
        }
    }

    private static final int EXPECTING_REACH = 8;

    private final Map<Cue, Lexicon<Boolean>> words = new EnumMap<>(Cue.class);

    TimeCues(Vocabulary vocabulary) {
        Map<Cue, Map<String, Boolean>> rows = new EnumMap<>(Cue.class);
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.TIME_CUES)) {
            try {
                Cue cue = Cue.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_'));
                rows.computeIfAbsent(cue, key -> new HashMap<>()).put(row.cell(0), true);
            } catch (IllegalArgumentException e) {
                throw new VocabularyException(VocabularyTable.TIME_CUES, row, "there is no cue \"" + row.cell(1) + "\"");
            }
        }
        rows.forEach((cue, cueWords) -> words.put(cue, cue.before ? Lexicon.backward(cueWords) : Lexicon.forward(cueWords)));
    }

    /** Whether a word of the kind stands directly before {@code at}, or at it where the kind stands after its time. */
    boolean at(Cue cue, SourceText text, int at) {
        return words.get(cue).longest(text, at, cue.before ? 0 : text.length()) != null;
    }

    /** Whether a sentence tells of trading, which happens on the day that it is told; what stands in brackets tells of nothing. */
    boolean trades(SourceText text, Sentence sentence) {
        return sentence.clauses().stream().anyMatch(clause -> !clause.bracketed() && within(Cue.TRADES, text, clause.start(), clause.end()));
    }

    /** 预计2023年, 2023年盈利预测: the time is one that something is expected for, which the text need not be of. */
    boolean expects(SourceText text, TimeExpression time) {
        int from = time.start();
        while (from > Math.max(0, time.start() - EXPECTING_REACH) && !isOneOf(text.charAt(from - 1), ",。;:")) {
            from--;
        }
        return within(Cue.EXPECTS, text, from, time.start()) || at(Cue.EXPECTS, text, time.end());
    }

    /** Whether a word of the kind begins in the stretch. */
    boolean within(Cue cue, SourceText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(cue, text, i)) {
                return true;
            }
        }
        return false;
    }
}
