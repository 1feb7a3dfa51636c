package io.github.caishu.internal.period;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.text.SourceText;
import java.util.List;
import java.util.function.IntPredicate;

/** The time expressions of an article with their uses and days, and what stands between them and a figure. */
final class Times {

    static final int NONE = -1;

    private final Article article;
    private final SourceText text;
    private final List<TimeExpression> expressions;
    private final List<Use> uses;
    private final List<Interval> days;
    private final boolean[] bracketed;

    Times(Article article, List<TimeExpression> expressions, List<Use> uses, List<Interval> days) {
        this.article = article;
        this.text = article.text();
        this.expressions = expressions;
        this.uses = uses;
        this.days = days;
        bracketed = bracketed();
    }

    private boolean[] bracketed() {
        boolean[] found = new boolean[expressions.size()];
        int sentence = 0;
        for (int i = 0; i < found.length; i++) {
            int start = expressions.get(i).start();
            while (sentence + 1 < article.sentences().size() && article.sentences().get(sentence).end() <= start) {
                sentence++;
            }
            found[i] = article.sentences().get(sentence).clauseAt(start).bracketed();
        }
        return found;
    }

    int size() {
        return expressions.size();
    }

    TimeExpression get(int i) {
        return expressions.get(i);
    }

    When when(int i) {
        return expressions.get(i).when();
    }

    Use use(int i) {
        return uses.get(i);
    }

    Interval days(int i) {
        return days.get(i);
    }

    /** Whether it stands in brackets, which it does not govern beyond. */
    boolean isBracketed(int i) {
        return bracketed[i];
    }

    /** 截至2020年6月末. */
    boolean isAsOf(int i) {
        return text.charAt(get(i).start()) == '截';
    }

    /** Whether it names a day, however it does: 1月18日, 周四, 今日. */
    boolean isDay(int i) {
        return Uses.isDay(when(i));
    }

    /** How many whole years a span such as 2021-23年 holds; 0 for anything else. */
    int years(int i) {
        if (!(when(i) instanceof When.Span) || !days(i).isClosed()) {
            return 0;
        }
        int from = days(i).start().getYear();
        int to = days(i).end().getYear();
        return days(i).equals(new Interval(Part.WHOLE.of(from).start(), Part.WHOLE.of(to).end())) ? to - from + 1 : 0;
    }

    /** The last of those in [from, to) that end before {@code at} and are right. */
    int lastBefore(int at, int from, int to, IntPredicate right) {
        for (int i = to - 1; i >= from; i--) {
            if (get(i).end() <= at && right.test(i)) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether no comma stands between two places, but for those in brackets. */
    boolean isOneClause(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && ",;。:".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    boolean contains(char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure stands between two places. */
    boolean figureBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (article.is(Role.FIGURE, i)) {
                return true;
            }
        }
        return false;
    }
}
