package io.github.caishu.internal.period;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.period.When.OfYear;
import io.github.caishu.text.SourceText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The year an article was written in, from which 今年 and 去年 count. */
final class Years {

    private final Integer written;
    /** Whether the text bears a date, or names two years in a row: 2021年 alone may be this year or the last. */
    private final boolean sure;

    Years(SourceText text, List<TimeExpression> times, List<Use> uses, TimeCues cues, LocalDate reference) {
        Map<Integer, Integer> dates = new HashMap<>();
        TreeSet<Integer> years = new TreeSet<>();
        TreeSet<Integer> expected = new TreeSet<>();
        Integer announced = null;
        for (int i = 0; i < times.size(); i++) {
            TimeExpression time = times.get(i);
            boolean apart = uses.get(i) == Use.COMPARES || uses.get(i) == Use.APART || time.isDeadline(text);
            When when = time.when() instanceof When.LengthUntil until ? until.until() : time.when(); // 2020年6月30日止年度
            if (apart || !(when instanceof OfYear of) || !of.isSaid()) {
                continue;
            }
            if (!of.isDays() || isEdge(text, time)) {
                (cues.expects(text, time) ? expected : years).add(of.year());
            } else {
                dates.merge(of.year(), 1, Integer::sum);
                announced = announced == null && uses.get(i) == Use.ANNOUNCES ? Integer.valueOf(of.year()) : announced;
            }
        }
        if (reference != null) {
            written = reference.getYear();
        } else if (announced != null) {
            written = announced;
        } else if (!dates.isEmpty()) {
            written = dates.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        } else if (!years.isEmpty()) {
            written = years.last();
        } else {
            written = expected.isEmpty() ? null : expected.first();
        }
        sure = reference != null || !dates.isEmpty() || written != null && years.contains(written - 1);
    }

    /** 2020年底 is told of in the year after as well. */
    private static boolean isEdge(SourceText text, TimeExpression time) {
        return isOneOf(text.charAt(time.text().end() - 1), "末底初");
    }

    /** The year so many years off; null where the text does not settle it. */
    Integer year(int offset) {
        return written == null || offset != 0 && !sure ? null : Integer.valueOf(written + offset);
    }
}
