package io.github.caishu.internal.period;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.text.SourceText;

/** What stands between two places of an article, looking at a bounded number of characters. */
final class Between {

    private static final int LONGEST = 160;
    private static final int LONGEST_SUBJECT = 8;

    private final Article article;
    private final SourceText text;

    Between(Article article) {
        this.article = article;
        text = article.text();
    }

    /** Whether no comma stands between, but for those in brackets; far places are not of one clause. */
    boolean isOneClause(int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && isOneOf(c, ",;。:")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a figure stands between; where places are far, one may. */
    boolean holdsFigure(int from, int to) {
        if (to - from > LONGEST) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (article.is(Role.FIGURE, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the character stands between, shortly before {@code to}. */
    boolean holds(char c, int from, int to) {
        for (int i = Math.max(from, to - LONGEST); i < to; i++) {
            if (text.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    /** Whether another thing's state begins shortly before {@code to}: 2020年追加投入2亿元,|该项目已惠及3万户. */
    boolean turnsToState(int from, int to) {
        for (int i = Math.max(from, to - LONGEST) + 1; i < to; i++) {
            if (text.charAt(i) == '该' && text.charAt(i - 1) == ',' && holds('已', i, Math.min(to, i + LONGEST_SUBJECT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but these characters stands between. */
    boolean isOnly(String characters, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isOneOf(text.charAt(i), characters)) {
                return false;
            }
        }
        return true;
    }
}
