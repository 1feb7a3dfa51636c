package io.github.caishu.internal.source;

import static io.github.caishu.internal.article.Characters.isOneOf;
import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.internal.article.Sentence;
import io.github.caishu.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts a sentence into the stretches in which somebody says something: at commas and colons outside brackets, at the bar of
 * 某社8月1日丨, after the 讯 of 某网北京8月1日讯 and the 电 of 某社北京8月1日电.
 */
final class Segments {

    private static final String CUTS = ",;:丨|\t";
    private static final String OPENING = "(《";
    private static final String CLOSING = ")》";
    private static final String BEFORE_DISPATCH = "日网P";

    private Segments() {
    }

    static List<Segment> of(SourceText text, Sentence sentence) {
        List<Segment> segments = new ArrayList<>();
        BitSet gaps = gaps(sentence);
        int start = sentence.start();
        int depth = 0;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && i > start && gaps.get(i - sentence.start())) {
                segments.add(new Segment(start, i, Segment.GAP));
                start = i;
            }
            if (isOneOf(c, OPENING)) {
                depth++;
            } else if (isOneOf(c, CLOSING)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && isOneOf(c, CUTS) && !isBetweenDigits(text, i)) {
                segments.add(new Segment(start, i, c));
                start = i + 1;
            } else if (depth == 0 && endsDispatch(text, sentence, i)) {
                segments.add(new Segment(start, i + 1, ','));
                start = i + 1;
            }
        }
        if (start < sentence.end()) {
            segments.add(new Segment(start, sentence.end(), (char) 0));
        }
        return segments;
    }

    /** Where clauses meet without a mark, counted from the sentence's start: a wide gap of the original. */
    private static BitSet gaps(Sentence sentence) {
        BitSet gaps = new BitSet();
        for (int i = 1; i < sentence.clauses().size(); i++) {
            if (sentence.clauses().get(i - 1).end() == sentence.clauses().get(i).start()) {
                gaps.set(sentence.clauses().get(i).start() - sentence.start());
            }
        }
        return gaps;
    }

    private static boolean isBetweenDigits(SourceText text, int i) {
        return isArabic(text.charAt(i - 1, ' ')) && isArabic(text.charAt(i + 1, ' '));
    }

    /** 财经网讯某公司, 8月1日讯某公司, 8月1日电某公司; but 腾讯, 通讯. */
    private static boolean endsDispatch(SourceText text, Sentence sentence, int i) {
        boolean ends = text.charAt(i) == '讯' && isOneOf(text.charAt(i - 1, ' '), BEFORE_DISPATCH) || text.charAt(i) == '电' && text.charAt(i - 1, ' ') == '日';
        return ends && i > sentence.start()
                && !isOneOf(text.charAt(i + 1, ','), CUTS);
    }
}
