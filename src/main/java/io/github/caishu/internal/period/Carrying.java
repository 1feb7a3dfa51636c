package io.github.caishu.internal.period;

import static io.github.caishu.internal.period.Times.NONE;

import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.text.SourceText;
import java.time.temporal.ChronoUnit;

/** The time that an earlier sentence was about, for sentences that say none. */
final class Carrying {

    private final SourceText text;
    private final Times times;
    private final TimeCues cues;
    private int carried = NONE;
    /** The time of the last figure, whether it carries or not: a sentence that begins with 其中 goes on under it. */
    private int recent = NONE;
    private Sentence sentence;
    private int previousEnd;

    Carrying(SourceText text, Times times, TimeCues cues) {
        this.text = text;
        this.times = times;
        this.cues = cues;
    }

    /** Begins a sentence; excerpts that ### joins have nothing in common. */
    void enter(Sentence next) {
        if (sentence != null && next.start() > sentence.end() && text.charAt(sentence.end()) == '#') {
            carried = NONE;
            recent = NONE;
        }
        if (sentence != null && next.paragraph() > sentence.paragraph() && carried != NONE && (times.isDay(carried) || times.isAsOf(carried)) && !(times.when(carried) instanceof When.Weekday)) {
            carried = NONE;
        }
        sentence = next;
    }

    /** Ends a sentence; {@code latest} is the time of its last figure. */
    void leave(Sentence ended, int latest, int first, int last) {
        if (latest != NONE) {
            recent = latest;
            carried = latest == carried || carries(latest) ? latest : NONE;
        } else if (!ended.drafts().isEmpty()) {
            carried = NONE; // it stood by itself
        } else {
            for (int i = first; i < last; i++) {
                boolean governs = times.use(i) == Use.GOVERNS || times.when(i) instanceof When.Session && ended.isTitle();
                if (governs && isTopic(i) && carries(i) || times.use(i) == Use.ANNOUNCES && times.isDay(i) && trades()) {
                    carried = i;
                }
            }
        }
    }

    /** The time at hand. */
    int current() {
        return carried;
    }

    /** The time for a figure whose own sentence says none. */
    int to(ClaimDraft draft) {
        if (recent != NONE && (text.startsWith("其中", sentence.start()) || text.startsWith("同时", sentence.start()))) {
            return recent;
        }
        return cues.within(TimeCues.Cue.PLANS, text, sentence.start(), draft.start()) || standsByItself(draft) ? NONE : carried;
    }

    /** 注册资本3亿元, 目标价12元: no time elsewhere says when. */
    boolean standsByItself(ClaimDraft draft) {
        return text.startsWith("/年", draft.end() - 2) || cues.within(TimeCues.Cue.STANDS, text, clauseStart(draft.start()), draft.start());
    }

    private int clauseStart(int at) {
        int start = at;
        while (start > sentence.start() && ",;:".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Whether a later sentence may go on under a time: a stretch of months does, a day only as 截至 or where one trades. */
    private boolean carries(int i) {
        When when = times.when(i);
        if (times.use(i) == Use.ANNOUNCES && times.isDay(i) || when instanceof When.Session) {
            return true; // both only where one trades
        }
        if (times.use(i) != Use.GOVERNS || when instanceof When.Since || when instanceof When.Length || isReportName(i) || isOtherDay(when) || times.years(i) > 1) {
            return false;
        }
        return !when.isDays() || times.isAsOf(i) || trades();
    }

    /** 昨日, 前天: the text goes on with the day it is written on. */
    private static boolean isOtherDay(When when) {
        return when instanceof When.Relative of && of.unit() == ChronoUnit.DAYS && of.offset() != 0;
    }

    /** 2021年,...: a time at the head of a clause is what a sentence is about; so is that of a headline. */
    private boolean isTopic(int i) {
        int start = times.get(i).start();
        return sentence.isTitle() || times.isAsOf(i) || times.when(i) instanceof When.Weekday || start == sentence.clauseAt(start).start();
    }

    private boolean trades() {
        return cues.trades(text, sentence);
    }

    /** 2019年年报显示. */
    private boolean isReportName(int i) {
        return text.startsWith("报", times.get(i).end()) || text.startsWith("年报", times.get(i).end());
    }
}
