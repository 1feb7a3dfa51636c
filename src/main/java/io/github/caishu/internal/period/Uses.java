package io.github.caishu.internal.period;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells by the words around a time how it serves. */
final class Uses {

    private static final int ANNOUNCING_REACH = 24;
    private static final int COMPARING_REACH = 14;
    private static final String PAIRS = "与和同跟";

    private final Lexicon<Boolean> compares;
    private final Lexicon<Boolean> announces;
    private final Lexicon<Boolean> trades;

    Uses(Vocabulary vocabulary) {
        Map<String, Map<String, Boolean>> cues = new HashMap<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.TIME_CUES)) {
            cues.computeIfAbsent(row.cell(1), key -> new HashMap<>()).put(row.cell(0), true);
        }
        compares = Lexicon.backward(cues.get("compares"));
        announces = Lexicon.forward(cues.get("announces"));
        trades = Lexicon.forward(cues.get("trades"));
    }

    List<Use> of(Article article, List<TimeExpression> expressions) {
        List<Use> uses = new ArrayList<>(expressions.size());
        for (TimeExpression expression : expressions) {
            uses.add(use(article.text(), expression));
        }
        return uses;
    }

    private Use use(SourceText text, TimeExpression time) {
        if (isCompared(text, time)) {
            return Use.COMPARES;
        }
        return isDay(time.when()) && isAnnouncement(text, time) ? Use.ANNOUNCES : Use.GOVERNS;
    }

    private boolean isCompared(SourceText text, TimeExpression time) {
        if (time.when() instanceof When.Same || text.startsWith("同期", time.end()) || text.startsWith("年同期", time.end())) {
            return true;
        }
        int start = time.start();
        if (text.charAt(start - 1, ' ') == '(' || text.charAt(start - 1, ' ') == '约') {
            start--;
        }
        Lexicon.Match<Boolean> cue = compares.longest(text::charAt, start, 0);
        if (cue == null) {
            return false;
        }
        boolean pair = start - cue.end() == 1 && PAIRS.indexOf(text.charAt(start - 1)) >= 0;
        return text.charAt(start - 1) != '由' && (!pair || isLikened(text, time.end()));
    }

    /** 与2018年相比, 和上年同期的8亿元相比. */
    private static boolean isLikened(SourceText text, int from) {
        for (int i = from; i < from + COMPARING_REACH && !endsClause(text.charAt(i, '。')); i++) {
            if (text.startsWith("相比", i) || text.startsWith("比较", i) || text.startsWith("持平", i) || text.startsWith("同比", i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDay(When when) {
        return when.isDays() || when instanceof When.Weekday || when instanceof When.Relative of && of.unit() == java.time.temporal.ChronoUnit.DAYS;
    }

    private boolean isAnnouncement(SourceText text, TimeExpression time) {
        int commas = 0;
        for (int i = time.end(); i < Math.min(text.length(), time.end() + ANNOUNCING_REACH); i++) {
            char c = text.charAt(i);
            if (c == ',') {
                commas++;
            }
            if (commas > 1 || c == ',' && i > time.end() || c == '。' || c == ';' || c == '\n') {
                return false;
            }
            if (announces.longest(text::charAt, i, text.length()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch tells of trading, which happens on the day that is told. */
    boolean trades(SourceText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (trades.longest(text::charAt, i, to) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsClause(char c) {
        return c == ',' || c == '。' || c == ';' || c == '\n';
    }
}
