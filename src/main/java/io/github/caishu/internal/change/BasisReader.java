package io.github.caishu.internal.change;

import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.claim.Change;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;

/**
 * Finds what a change is compared with in the words before it: the last of 同比, 环比 and the comparisons, whose anchor says
 * which they are (较上年同期, 与上月相比, 较发行价).
 */
final class BasisReader {

    private static final int LONGEST_COMPARISON = 40;
    private static final int LONGEST_ANCHOR = 24;
    private static final int YEAR = 4;

    private final Lexicon<BasisWord> words;

    BasisReader(Vocabulary vocabulary) {
        words = BasisWord.lexicon(vocabulary);
    }

    /** @return null where the stretch {@code [from, draft)} does not say */
    Comparison read(Article article, int from, ClaimDraft draft) {
        SourceText text = article.text();
        int to = draft.start();
        Comparison said = null;
        Open open = null;
        int i = from;
        while (i < to) {
            Lexicon.Match<BasisWord> match = words.longest(text::charAt, i, to);
            if (match == null) {
                i++;
                continue;
            }
            BasisWord word = match.meaning();
            switch (word.kind()) {
                case BASIS -> {
                    said = new Comparison(word.basis(), new Stretch(i, match.end()), word.basis() != null && word.basis() != Change.Basis.OTHER);
                    open = null;
                }
                case COMPARISON, THAN, WITH -> {
                    if (open != null && word.kind() == BasisWord.Kind.COMPARISON && i - open.start <= LONGEST_ANCHOR) {
                        open.kind = word.kind(); // 与上月相比
                        open.end = match.end();
                    } else {
                        open = new Open(word.kind(), i, match.end(), year(article, match.end(), draft));
                    }
                }
                case ANCHOR -> {
                    if (open != null && i - open.start <= LONGEST_ANCHOR) {
                        open.anchor(word.basis(), match.end());
                    }
                }
                default -> { }
            }
            i = match.end();
        }
        boolean compared = open != null && to - open.start <= LONGEST_COMPARISON
                && switch (open.kind) {
                    case COMPARISON -> true;
                    case THAN -> open.start >= draft.clause().start() && open.end < to;
                    default -> false;
                };
        return compared ? open.close() : said;
    }

    /** 较2020年: the year before the figure's own is its yoy. */
    private static Change.Basis year(Article article, int at, ClaimDraft draft) {
        SourceText text = article.text();
        int year = 0;
        for (int i = at; i < at + YEAR; i++) {
            if (!isArabic(text.charAt(i, ' '))) {
                return null;
            }
            year = year * 10 + text.charAt(i) - '0';
        }
        if (text.charAt(at + YEAR, ' ') != '年' || draft.periodEnd == null) {
            return null;
        }
        int years = draft.periodEnd.getYear() - year;
        return years == 0 ? null : years == 1 ? Change.Basis.YOY : Change.Basis.OTHER;
    }

    /** A comparison that is being read. */
    private static final class Open {
        final int start;
        BasisWord.Kind kind;
        int end;
        Change.Basis basis;

        Open(BasisWord.Kind kind, int start, int end, Change.Basis basis) {
            this.kind = kind;
            this.start = start;
            this.end = end;
            this.basis = basis;
        }

        /** The first anchor counts, but a year's end or beginning more than the year: 较去年12月末. */
        void anchor(Change.Basis anchor, int anchorEnd) {
            if (basis == null || anchor == Change.Basis.OTHER) {
                basis = anchor;
                end = anchorEnd;
            }
        }

        Comparison close() {
            boolean time = basis != null || kind == BasisWord.Kind.COMPARISON;
            return new Comparison(basis == null ? Change.Basis.OTHER : basis, new Stretch(start, end), time);
        }
    }
}
