package io.github.caishu.internal.period;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.period.TimeCues.Cue;
import io.github.caishu.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Tells by the words around a time how it serves. */
final class Uses {

    private static final int ANNOUNCING_REACH = 24;
    private static final int COMPARING_REACH = 16;
    private static final int RECORD_REACH = 4;
    private static final int BASE_REACH = 5;
    private static final int EVENT_REACH = 20;
    private static final int TITLE_REACH = 16;
    private static final int LONGEST = 80;

    private final TimeCues cues;

    Uses(TimeCues cues) {
        this.cues = cues;
    }

    List<Use> of(SourceText text, List<TimeExpression> times) {
        List<Use> uses = new ArrayList<>(times.size());
        for (TimeExpression time : times) {
            uses.add(use(text, time));
        }
        return uses;
    }

    private Use use(SourceText text, TimeExpression time) {
        if (isApart(text, time)) {
            return Use.APART;
        }
        if (isCompared(text, time)) {
            return Use.COMPARES;
        }
        if (isAnnouncement(text, time)) {
            return Use.ANNOUNCES;
        }
        return time.when().isWeak() ? Use.WEAK : Use.GOVERNS;
    }

    private boolean isApart(SourceText text, TimeExpression time) {
        if (isTitled(text, time)) {
            return true;
        }
        boolean record = time.when() instanceof When.Since || time.when() instanceof FromToday.Length || text.charAt(time.end(), ' ') == '来';
        return cues.at(Cue.APART_BEFORE, text, time.start()) || cues.at(Cue.APART_BEFORE, text, time.text().start())
                || cues.at(Cue.APART_AFTER, text, time.end()) || cues.at(Cue.APART_AFTER, text, time.text().end())
                || !time.when().namesDay() && cues.within(Cue.EVENT, text, time.end(), endOfClause(text, time.end(), EVENT_REACH))
                || record && cues.within(Cue.RECORD, text, time.end(), endOfClause(text, time.end(), RECORD_REACH));
    }

    /** 《2022年工作方案》: it is of the title. */
    private static boolean isTitled(SourceText text, TimeExpression time) {
        for (int i = time.start() - 1; i >= time.start() - TITLE_REACH; i--) {
            char c = text.charAt(i, '》');
            if (c == '《' || c == '》') {
                return c == '《';
            }
        }
        return false;
    }

    /** 较2019年, 与2019年相比, 2019年同期, 上年同期; and 从2019年 of its figure. */
    private boolean isCompared(SourceText text, TimeExpression time) {
        int start = text.charAt(time.start() - 1, ' ') == '约' ? time.start() - 1 : time.start();
        int textStart = time.text().start();
        When when = time.when();
        return when instanceof When.Same same && same.years() != 0
                || cues.at(Cue.COMPARES, text, start) || cues.at(Cue.COMPARES, text, textStart)
                || cues.within(Cue.SAME, text, time.end(), endOfClause(text, time.end(), BASE_REACH))
                || cues.at(Cue.FROM, text, textStart) && isPoint(when)
                || cues.at(Cue.PAIRS, text, start) && cues.within(Cue.LIKENS, text, time.end(), endOfClause(text, time.end(), COMPARING_REACH));
    }

    /** Whether something can come from it: no 2019年以来. */
    private static boolean isPoint(When when) {
        return when instanceof When.OfYear || when instanceof FromToday.Relative || when instanceof When.DaysOfMonth;
    }

    /** 8月6日晚间公告, 格隆汇8月6日丨, 8月6日,某部宣布; but not 截至8月6日. */
    private boolean isAnnouncement(SourceText text, TimeExpression time) {
        if (!time.when().namesDay() && !time.when().is(When.Kind.VAGUE) || time.isAsOf(text)) {
            return false;
        }
        int from = text.charAt(time.end(), ' ') == ',' ? time.end() + 1 : time.end();
        return cues.at(Cue.SAID, text, time.end()) || cues.within(Cue.ANNOUNCES, text, from, endOfClause(text, from, ANNOUNCING_REACH));
    }

    /** Where the clause ends, or {@code reach} characters on; what stands in brackets counts for nothing. */
    private static int endOfClause(SourceText text, int from, int reach) {
        int end = from;
        int depth = 0;
        for (int counted = 0; counted < reach && end < from + LONGEST && end < text.length(); end++) {
            char c = text.charAt(end);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '\n' || depth < 0 || depth == 0 && isOneOf(c, ",。;:")) {
                break;
            }
            counted += depth == 0 ? 1 : 0;
        }
        return end;
    }
}
