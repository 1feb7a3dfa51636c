package io.github.caishu.internal.period;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Clause;
import io.github.caishu.internal.article.Search;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.text.SourceText;
import java.util.List;
import java.util.function.IntPredicate;

/** The time expressions of an article in their order, with their uses and days. */
final class Times {

    static final int NONE = -1;
    /** How many times a search looks at. */
    private static final int LOOK = 48;

    private final SourceText text;
    private final List<TimeExpression> expressions;
    private final List<Use> uses;
    private final List<Interval> days;
    private final boolean[] bracketed;

    Times(Article article, List<TimeExpression> expressions, List<Use> uses, List<Interval> days) {
        text = article.text();
        this.expressions = expressions;
        this.uses = uses;
        this.days = days;
        bracketed = new boolean[expressions.size()];
        markBracketed(article);
    }

    private void markBracketed(Article article) {
        int i = 0;
        for (Sentence sentence : article.sentences()) {
            for (Clause clause : sentence.clauses()) {
                for (; i < bracketed.length && get(i).start() < clause.end(); i++) {
                    bracketed[i] = clause.bracketed();
                }
            }
        }
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

    Interval days(int i) {
        return days.get(i);
    }

    boolean is(int i, Use use) {
        return uses.get(i) == use;
    }

    /** Whether it stands in brackets, which it does not govern beyond. */
    boolean isBracketed(int i) {
        return bracketed[i];
    }

    /** 截至2020年6月末. */
    boolean isAsOf(int i) {
        return get(i).isAsOf(text);
    }

    /** Whether it names a day, however it does: 1月18日, 周四, 今日. */
    boolean isDay(int i) {
        return when(i).namesDay();
    }

    /** Whether it names a day by its date or weekday, so that it need not be today. */
    boolean isDated(int i) {
        return when(i).isDays() || when(i) instanceof FromToday.Weekday;
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

    /** The first that begins at {@code at} or later; {@link #size} where none does. */
    int firstFrom(int at) {
        return Search.first(expressions, time -> time.start() >= at);
    }

    /** The last that begins at {@code from} or later, ends before {@code at} and is right. */
    int lastBefore(int at, int from, IntPredicate right) {
        int next = firstFrom(at);
        for (int i = next - 1; i >= Math.max(0, next - LOOK) && get(i).start() >= from; i--) {
            if (get(i).end() <= at && right.test(i)) {
                return i;
            }
        }
        return NONE;
    }
}
