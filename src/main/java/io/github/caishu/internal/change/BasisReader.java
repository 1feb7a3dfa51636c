package io.github.caishu.internal.change;

import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.claim.Change;
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

    private static final int REACH = 100;
    private static final int LONGEST_COMPARISON = 40;
    private static final int LONGEST_ANCHOR = 24;
    private static final int YEAR = 4;
    /** Behind the thing compared with: 与上月相比. */
    private static final String CLOSING = "相比";
    private static final String SINCE = "以来";

    private final Lexicon<BasisWord> words;

    BasisReader(Vocabulary vocabulary) {
        words = BasisWord.lexicon(vocabulary);
    }

    /**
     * @param from where the change before ends
     * @return null where the words between say nothing
     */
    Comparison read(SourceText text, int from, ClaimDraft draft) {
        int to = draft.start();
        Comparison said = null;
        Open open = null;
        for (int i = Math.max(from, to - REACH); i < to;) {
            Lexicon.Match<BasisWord> match = words.longest(text, i, to);
            if (match == null) {
                i++;
                continue;
            }
            BasisWord word = match.meaning();
            if (word.kind() == BasisWord.Kind.BASIS) {
                boolean time = word.basis() == Change.Basis.YOY || word.basis() == Change.Basis.SEQUENTIAL;
                Stretch words = new Stretch(i, match.end());
                said = new Comparison(word.basis(), words, words, false, time);
                open = null;
            } else if (word.opens() && open != null && open.confirmedBy(word, i)) {
                open.confirm(i, match.end(), text.startsWith(CLOSING, i) && match.end() == i + CLOSING.length());
            } else if (word.opens()) {
                open = new Open(word.kind(), i, match.end(), year(text, match.end(), draft));
                open.named |= text.startsWith(SINCE, match.end() - SINCE.length());
            } else if (word.kind() == BasisWord.Kind.ANCHOR && open != null && i - open.start <= LONGEST_ANCHOR) {
                open.anchor(word.basis(), i, match.end());
            }
            i = match.end();
        }
        return open != null && open.governs(draft) ? open.close() : said;
    }

    /** 较2020年: the year before the figure's own is its yoy. */
    private static Change.Basis year(SourceText text, int at, ClaimDraft draft) {
        int year = 0;
        for (int i = at; i < at + YEAR; i++) {
            char digit = text.charAt(i, ' ');
            if (!isArabic(digit)) {
                return null;
            }
            year = year * 10 + digit - '0';
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
        /** The words that say what is compared with: their end, too, where {@link #named}; that of the opening word otherwise. */
        int saidStart;
        int saidEnd;
        boolean named;
        Change.Basis basis;

        Open(BasisWord.Kind kind, int start, int end, Change.Basis basis) {
            this.kind = kind;
            this.start = start;
            this.end = end;
            this.basis = basis;
            saidStart = start;
            named = basis != null;
            saidEnd = named ? end + YEAR + 1 : end; // 较2020年
        }

        /** 与上月相比: 相比 says that 与 opened a comparison. */
        boolean confirmedBy(BasisWord word, int at) {
            return word.kind() == BasisWord.Kind.COMPARISON && at - start <= LONGEST_ANCHOR;
        }

        /** @param closes whether the thing stands before the word, and not behind it, as that of a second 较 does */
        void confirm(int at, int confirmedEnd, boolean closes) {
            kind = BasisWord.Kind.COMPARISON;
            end = confirmedEnd;
            saidStart = closes ? start : at;
            saidEnd = confirmedEnd;
            named = closes;
        }

        /** The first anchor counts, but a year's end or beginning more than the year: 较去年12月末. */
        void anchor(Change.Basis anchor, int anchorStart, int anchorEnd) {
            if (basis == null || anchor == Change.Basis.OTHER) {
                basis = anchor;
                end = anchorEnd;
            } else if (anchorStart != saidEnd) {
                return;
            }
            saidEnd = anchorEnd; // of 较上年同期 both
            named = true;
        }

        boolean governs(ClaimDraft draft) {
            return draft.start() - start <= LONGEST_COMPARISON && switch (kind) {
                case COMPARISON -> true;
                case THAN -> start >= draft.clause().start() && end < draft.start(); // 涨幅高于5% compares nothing
                default -> false;
            };
        }

        Comparison close() {
            boolean time = basis != null || kind == BasisWord.Kind.COMPARISON;
            return new Comparison(basis == null ? Change.Basis.OTHER : basis, new Stretch(start, end),
                    new Stretch(saidStart, saidEnd), !named, time);
        }
    }
}
