package io.github.caishu.internal.period;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Finds the time expressions of an article in one pass, each with the words that stand with it: 截至2020年6月末, 2016年以来. */
final class TimeScan {

    private static final String DASHES = "-~—–至到";
    /** How far 以来 may stand behind its time: 自2016年5月上市以来. */
    private static final int REACH = 8;

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
        Reading<When> time = restated(text, first);
        boolean restated = time != first && !(first.meaning() instanceof When.Holiday);
        int textStart = restated ? first.end() + 1 : at;
        int textEnd = time != first ? restated ? time.end() - 1 : first.end() : 0;
        boolean bracketed = time != first;
        time = monthsUntil(text, range(text, time));
        textEnd = bracketed ? textEnd : time.end();
        When when = time.meaning();
        int end = time.end();
        for (Reading<TimeEdges.Effect> tail = tail(text, end); tail != null; tail = tail(text, end)) {
            if (tail.meaning() != TimeEdges.Effect.NONE) {
                textStart = restated && end == time.end() ? at : textStart; // 今日(23日)12:00
                textEnd = !restated || textStart == at ? tail.end() : textEnd;
            }
            when = affected(when, tail.meaning());
            end = tail.end();
        }
        int start = edges.start(text, at, limit);
        int since = start < at && when instanceof When.OfYear ? since(text, end) : -1;
        if (since > 0) {
            return new TimeExpression(new Stretch(start, since), new Stretch(textStart, since), new When.Since(when));
        }
        return new TimeExpression(new Stretch(start, end), new Stretch(textStart, textEnd), when);
    }

    private static When affected(When when, TimeEdges.Effect effect) {
        return switch (effect) {
            case SINCE -> new When.Since(when);
            case UNTIL -> new When.Until(when);
            case YEAR_UNTIL -> new When.MonthsUntil(when, 12);
            case NONE, PART -> when;
        };
    }

    /** 2020年6月30日止六个月. */
    private static Reading<When> monthsUntil(SourceText text, Reading<When> time) {
        Reading<Integer> months = text.charAt(time.end(), ' ') == '止' ? SmallNumber.read(text, time.end() + 1, 1, 24) : null;
        boolean counts = months != null && text.startsWith("个月", months.end());
        return counts ? new Reading<>(new When.MonthsUntil(time.meaning(), months.meaning()), months.end() + 2) : time;
    }

    /** 周二(1月25日), 今日(23日), 上个工作日(2018/06/06): the brackets say it better; 2022年春节(1月31日-2月6日): they say its days. */
    private Reading<When> restated(SourceText text, Reading<When> first) {
        int open = first.end();
        if (text.charAt(open, ' ') != '(' || first.meaning() instanceof When.OfYear) {
            return first;
        }
        Reading<When> inner = reader.at(text, open + 1);
        if (inner == null || text.charAt(inner.end(), ' ') != ')' || !inner.meaning().isDays()) {
            return first;
        }
        boolean ofHoliday = first.meaning() instanceof When.Holiday && inner.meaning() instanceof When.OfYear;
        When days = ofHoliday ? ((When.OfYear) inner.meaning()).in(((When.Holiday) first.meaning()).year()) : inner.meaning();
        return new Reading<>(days, inner.end() + 1);
    }

    /** 2018年10月19日至2019年9月20日, 2020年5月至今. */
    private Reading<When> range(SourceText text, Reading<When> first) {
        int next = first.end();
        if (text.startsWith("持续至", next)) {
            next += 2;
        }
        while (next < first.end() + 4 && DASHES.indexOf(text.charAt(next, ' ')) >= 0) {
            next++;
        }
        if (next == first.end() || next >= text.length()) {
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

    /** 21时, 9点30分, 21:05:59. */
    private static Reading<TimeEdges.Effect> clock(SourceText text, int at) {
        Reading<Integer> hour = SmallNumber.isArabic(text.charAt(at, ' ')) ? SmallNumber.read(text, at, 0, 24) : null;
        if (hour == null || "时点:".indexOf(text.charAt(hour.end(), ' ')) < 0) {
            return null;
        }
        int end = hour.end() + 1;
        while (SmallNumber.isArabic(text.charAt(end, ' ')) || text.charAt(end, ' ') == ':' || text.charAt(end, ' ') == '分') {
            end++;
        }
        return new Reading<>(TimeEdges.Effect.PART, end);
    }

    private static int since(SourceText text, int at) {
        for (int i = at; i < at + REACH; i++) {
            if (text.startsWith("以来", i)) {
                return i + 2;
            }
            if (",。;:、()\n".indexOf(text.charAt(i, '。')) >= 0) {
                return -1;
            }
        }
        return -1;
    }
}
