package io.github.caishu.internal.period;

import static io.github.caishu.internal.article.Characters.isOneOf;
import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Finds the time expressions of an article in one pass, each with the words that stand with it: 截至2020年6月末, 2016年以来. */
final class TimeScan {

    private static final String DASHES = "-~—–至到";
    /** How far 以来 may stand behind its time: 自2016年5月上市以来. */
    private static final int REACH = 8;
    /** 今日(23日)晚间21时 has two; words that are only repeated (以来以来以来) are no more of the time. */
    private static final int MOST_TAILS = 4;
    /** The :05:59 of 21:05:59. */
    private static final int LONGEST_MINUTES = 6;

    private final TimeReader reader;
    private final TimeEdges edges;

    TimeScan(Vocabulary vocabulary) {
        reader = new TimeReader(new TimeWords(vocabulary));
        edges = new TimeEdges(vocabulary);
    }

    List<TimeExpression> scan(Article article) {
        List<TimeExpression> found = new ArrayList<>();
        SourceText text = article.text();
        int limit = 0;
        for (int i = 0; i < text.length(); i++) {
            Reading<When> reading = article.is(Role.FIGURE, i) ? null : reader.at(text, i);
            if (reading == null || touchesFigure(article, i, reading.end())) {
                continue;
            }
            TimeExpression expression = complete(text, i, reading, limit);
            found.add(expression);
            limit = expression.end();
            i = limit - 1;
        }
        return found;
    }

    private static boolean touchesFigure(Article article, int start, int end) {
        for (int i = start; i < end; i++) {
            if (article.is(Role.FIGURE, i)) {
                return true;
            }
        }
        return false;
    }

    private TimeExpression complete(SourceText text, int at, Reading<When> first, int limit) {
        Core core = core(text, at, first);
        When when = core.when;
        Stretch said = core.text;
        int end = core.end;
        Reading<TimeEdges.Effect> tail = tail(text, end);
        for (int tails = 0; tail != null && tails < MOST_TAILS; tails++) {
            boolean plain = said.end() == end;
            if (tail.meaning() != TimeEdges.Effect.NONE && (plain || end == core.end)) {
                said = new Stretch(plain ? said.start() : at, tail.end()); // 今日(23日)12:00
            }
            when = affected(when, tail.meaning());
            end = tail.end();
            tail = tail(text, end);
        }
        int start = edges.start(text, at, limit);
        int since = start < at && when instanceof When.OfYear ? since(text, end) : -1;
        if (since > 0) {
            return new TimeExpression(new Stretch(start, since), new Stretch(said.start(), since), new When.Since(when));
        }
        return new TimeExpression(new Stretch(start, end), said, when);
    }

    /** A time without the words around it: what it says, the stretch that says it, and where all of it ends. */
    private record Core(When when, Stretch text, int end) {
    }

    /**
     * 周二(3月7日), 六个月内(即6月22日至12月21日): the brackets say it better; 2022年春节(1月31日-2月6日): they say its days.
     */
    private Core core(SourceText text, int at, Reading<When> first) {
        boolean open = text.charAt(first.end(), ' ') == '(' && first.end() + 2 < text.length() && !(first.meaning() instanceof When.OfYear);
        int inside = first.end() + (text.charAt(first.end() + 1, ' ') == '即' ? 2 : 1);
        Reading<When> inner = open ? reader.at(text, inside) : null;
        inner = inner == null ? null : range(text, inner);
        if (inner == null || text.charAt(inner.end(), ' ') != ')' || !isDays(inner.meaning())) {
            Reading<When> time = monthsUntil(text, range(text, first));
            return new Core(time.meaning(), new Stretch(at, time.end()), time.end());
        }
        if (first.meaning() instanceof When.Holiday holiday) {
            return new Core(inner.meaning().in(holiday.year()), new Stretch(at, first.end()), inner.end() + 1);
        }
        return new Core(inner.meaning(), new Stretch(inside, inner.end()), inner.end() + 1);
    }

    private static boolean isDays(When when) {
        return when.isDays() || when instanceof When.Span span && span.from().isDays();
    }

    private static When affected(When when, TimeEdges.Effect effect) {
        return switch (effect) {
            case SINCE -> new When.Since(when);
            case UNTIL -> new When.Until(when);
            case YEAR_UNTIL -> new When.LengthUntil(when, Period.ofMonths(12));
            case WEEK_UNTIL -> new When.LengthUntil(when, Period.ofDays(7));
            case NONE, PART -> when;
        };
    }

    /** 2020年6月30日止六个月. */
    private static Reading<When> monthsUntil(SourceText text, Reading<When> time) {
        Reading<Integer> months = text.charAt(time.end(), ' ') == '止' ? SmallNumber.read(text, time.end() + 1, 1, 24) : null;
        boolean counts = months != null && text.startsWith("个月", months.end());
        return counts ? new Reading<>(new When.LengthUntil(time.meaning(), Period.ofMonths(months.meaning())), months.end() + 2) : time;
    }

    /** 2016年10月9日至2017年9月20日, 10月9日起至11月20日, 2020年5月至今. */
    private Reading<When> range(SourceText text, Reading<When> first) {
        Reading<TimeEdges.Effect> clock = clock(text, first.end()); // 1月3日0时至1月5日24时
        int begun = clock == null ? first.end() : clock.end();
        int next = begun;
        if (text.startsWith("持续至", next)) {
            next += 2;
        } else if (text.startsWith("起至", next)) {
            next++;
        }
        while (next < begun + 4 && isOneOf(text.charAt(next, ' '), DASHES)) {
            next++;
        }
        if (next == begun || next >= text.length()) {
            return first;
        }
        Reading<When> last = reader.at(text, next);
        boolean joins = last != null && (first.meaning() instanceof When.OfYear || first.meaning() instanceof When.DaysOfMonth)
                && (last.meaning() instanceof When.OfYear || last.meaning() instanceof When.DaysOfMonth);
        return joins ? new Reading<>(new When.Span(first.meaning(), last.meaning()), last.end()) : first;
    }

    private Reading<TimeEdges.Effect> tail(SourceText text, int at) {
        Reading<TimeEdges.Effect> word = edges.after(text, at);
        return word != null ? word : clock(text, at);
    }

    /** 21时, 9点30分, 21:05:59; and a stretch of hours, 0-24时, 9时至11时30分. */
    private static Reading<TimeEdges.Effect> clock(SourceText text, int at) {
        Reading<Integer> hour = hour(text, at);
        if (hour == null) {
            return null;
        }
        int end = clockEnd(text, hour.end());
        int next = end;
        while (next < end + 2 && isOneOf(text.charAt(next, ' '), DASHES)) {
            next++;
        }
        Reading<Integer> last = next > end ? hour(text, next) : null;
        int lastEnd = last == null ? next : clockEnd(text, last.end());
        if (last != null && lastEnd > last.end()) {
            return new Reading<>(TimeEdges.Effect.PART, lastEnd);
        }
        return end > hour.end() ? new Reading<>(TimeEdges.Effect.PART, end) : null;
    }

    /** Where the 时 behind an hour ends, with its minutes; where the hour ends if no 时 stands there. */
    private static int clockEnd(SourceText text, int hourEnd) {
        int end = hourEnd;
        if (isOneOf(text.charAt(end, ' '), "时点:")) {
            do {
                end++;
            } while (end - hourEnd < LONGEST_MINUTES && (isArabic(text.charAt(end, ' ')) || isOneOf(text.charAt(end, ' '), ":分")));
        }
        return end;
    }

    private static Reading<Integer> hour(SourceText text, int at) {
        return isArabic(text.charAt(at, ' ')) ? SmallNumber.read(text, at, 0, 24) : null;
    }

    private static int since(SourceText text, int at) {
        for (int i = at; i < at + REACH; i++) {
            if (text.startsWith("以来", i)) {
                return i + 2;
            }
            if (isOneOf(text.charAt(i, '。'), ",。;:、()\n")) {
                return -1;
            }
        }
        return -1;
    }
}
