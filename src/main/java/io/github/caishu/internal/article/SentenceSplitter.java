package io.github.caishu.internal.article;

import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a view into sentences (at 。!?, line breaks, the brackets of a 【headline】, the ### that joins excerpts) and these into
 * clauses (at commas, colons, semicolons and around brackets; 1:2 and 3,4 are no cuts).
 */
final class SentenceSplitter {

    private static final String ENDS = "。!?\n";
    private static final String CUTS = ",;:()\t";
    private static final String TITLE_LABEL = "原标题:";
    private static final int WIDE_GAP = 2;

    private final SourceText text;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Clause> clauses = new ArrayList<>();
    private int paragraph;
    private int sentenceStart;
    private int clauseStart;
    private int depth;
    private boolean title;

    private SentenceSplitter(SourceText text) {
        this.text = text;
    }

    static List<Sentence> split(SourceText text) {
        return new SentenceSplitter(text).split();
    }

    private List<Sentence> split() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '【') {
                endSentence(i, i + 1);
                title = true;
            } else if (c == '】' || ENDS.indexOf(c) >= 0 || c == '#' && (text.charAt(i + 1, ' ') == '#' || i == sentenceStart)) {
                endSentence(i, i + 1);
                paragraph += c == '\n' ? 1 : 0;
            } else if (CUTS.indexOf(c) >= 0 && !isBetweenDigits(i)) {
                endClause(i, i + 1);
                depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
                title |= c == ':' && text.startsWith(TITLE_LABEL, sentenceStart) && i - sentenceStart < TITLE_LABEL.length();
            } else if (c == '-' && text.charAt(i + 1, ' ') == '-' && text.original().charAt(text.originalStart(i)) == '—') {
                endClause(i, i + 2);
            } else if (isWideGap(i)) {
                endClause(i, i);
            }
        }
        endSentence(text.length(), text.length());
        if (sentences.isEmpty()) {
            sentences.add(new Sentence(0, 0, 0, 0, false, List.of(new Clause(0, 0, false))));
        }
        return List.copyOf(sentences);
    }

    private boolean isBetweenDigits(int i) {
        return text.charAt(i) != '(' && text.charAt(i) != ')' && isArabic(text.charAt(i - 1, ' ')) && isArabic(text.charAt(i + 1, ' '));
    }

    /** 来源 after a title stands a few spaces off, which the view has dropped. */
    private boolean isWideGap(int i) {
        return i > clauseStart && text.blanksBefore(i) >= WIDE_GAP;
    }

    private void endClause(int end, int next) {
        if (end > clauseStart) {
            clauses.add(new Clause(clauseStart, end, depth > 0));
        }
        clauseStart = next;
    }

    private void endSentence(int end, int next) {
        endClause(end, next);
        if (!clauses.isEmpty()) {
            sentences.add(new Sentence(sentences.size(), sentenceStart, end, paragraph, title, clauses));
        }
        clauses = new ArrayList<>();
        sentenceStart = next;
        depth = 0;
        title = false;
    }
}
