package io.github.caishu.internal.name;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Brackets;
import io.github.caishu.internal.article.Role;
import io.github.caishu.text.SourceText;

/** Finds where a name begins whose end is known: back to the last mark, then past the words that may stand before a name. */
final class NameStart {

    private static final int LONGEST = 40;
    private static final String ENDS_BEFORE = ",。;:!?、\n()“”\"《》【】丨|①②③④⑤的与和及向给由对在";

    /** Single characters that stand before a name only where it begins. */
    private static final String LEADS = "将予据为";

    private final LeadingWords leading;

    NameStart(LeadingWords leading) {
        this.leading = leading;
    }

    /** The start of the name that ends at {@code end}; {@code end} itself where none can. */
    int before(Article article, int end) {
        SourceText text = article.text();
        int limit = Math.max(0, end - LONGEST);
        int start = end;
        while (start > limit && !isBoundary(article, start)) {
            start--;
        }
        for (int at = start; at < end; at++) {
            int word = leading.endAt(text, at, end);
            int past = word - at > 1 ? word : at == start && LEADS.indexOf(text.charAt(at)) >= 0 ? at + 1 : at; // 将云海药业(600999)目标价上调
            if (past > at && past < end) {
                start = past;
                at = past - 1;
            }
        }
        return start;
    }

    private static boolean isBoundary(Article article, int start) {
        SourceText text = article.text();
        char before = text.charAt(start - 1);
        return ENDS_BEFORE.indexOf(before) >= 0 || before == ' ' && !isLatin(text.charAt(start - 2, '。')) || text.blanksBefore(start) > 0
                || article.is(Role.TIME, start - 1) || article.is(Role.FIGURE, start - 1);
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** Where the bracket that closes at {@code close} opens, or where a search for it ends. */
    static int openingOf(SourceText text, int close) {
        return Brackets.opening(text, close, Math.max(0, close - LONGEST));
    }
}
