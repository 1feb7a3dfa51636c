package io.github.caishu.internal.period;

import static io.github.caishu.internal.article.Characters.isOneOf;
import static io.github.caishu.internal.period.Times.NONE;

import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.period.TimeCues.Cue;
import io.github.caishu.text.SourceText;
import java.time.temporal.ChronoUnit;

/** The time that an earlier sentence was about, for sentences that say none. */
final class Carrying {

    /** How far before a figure a word may stand that makes it stand by itself. */
    private static final int REACH = 80;

    private final SourceText text;
    private final Times times;
    private final TimeCues cues;
    private int carried = NONE;
    /** The time of the last figure, whether it carries or not: a sentence that begins with 其中 goes on under it. */
    private int recent = NONE;
    private Sentence sentence;
    /** Whether the sentence tells of trading; null until asked. */
    private Boolean trades;
    /** Whether the sentence is of a daily report, which goes on with its day: 5月3日新增病例2例。…; null until asked. */
    private Boolean daily;

    Carrying(SourceText text, Times times, TimeCues cues) {
        this.text = text;
        this.times = times;
        this.cues = cues;
    }

    /** Begins a sentence; excerpts that ### joins have nothing in common. */
    void enter(Sentence next) {
        if (sentence != null && text.charAt(sentence.end(), ' ') == '#') {
            carried = NONE;
            recent = NONE;
        }
        boolean newParagraph = sentence != null && next.paragraph() > sentence.paragraph();
        if (newParagraph && carried != NONE && isOfParagraph(carried)) {
            carried = NONE;
        }
        sentence = next;
        trades = null;
        daily = null;
    }

    /** A date, 今日, 截至6月末 hold for their paragraph, a year or a weekday's trade for the text. */
    private boolean isOfParagraph(int i) {
        return times.isAsOf(i) || times.isDay(i) && !(times.when(i) instanceof FromToday.Weekday);
    }

    /** Ends the sentence; {@code latest} is the time of its last figure. */
    void leave(int latest) {
        if (latest != NONE) {
            recent = latest;
            carried = latest == carried || carries(latest) ? latest : heading();
        } else if (!sentence.drafts().isEmpty()) {
            carried = NONE; // it stood by itself
        } else {
            for (int i = times.firstFrom(sentence.start()); i < times.size() && times.get(i).start() < sentence.end(); i++) {
                carried = isTopic(i) ? i : carried;
            }
        }
    }

    /** 2015年存栏从年初的16套下降到年末12套: the time that the sentence begins with goes on, whatever its last figure's is. */
    private int heading() {
        int first = times.firstFrom(sentence.start());
        boolean begins = first < times.size() && times.get(first).start() == sentence.start();
        return begins && times.when(first) instanceof When.OfYear && carries(first) ? first : NONE;
    }

    /** The time at hand. */
    int current() {
        return carried;
    }

    /** Whether the sentence tells of trading. */
    boolean trades() {
        if (trades == null) {
            trades = cues.trades(text, sentence);
        }
        return trades;
    }

    private boolean isDaily() {
        if (daily == null) {
            daily = cues.within(Cue.DAILY, text, sentence.start(), sentence.end());
        }
        return daily;
    }

    /** The time for a figure whose own sentence says none. */
    int to(ClaimDraft draft) {
        if (recent != NONE && (text.startsWith("其中", sentence.start()) || text.startsWith("同时", sentence.start()))) {
            return recent;
        }
        if (carried == NONE) {
            return NONE;
        }
        boolean planned = cues.within(Cue.PLANS, text, Math.max(sentence.start(), draft.start() - REACH), draft.start());
        return planned || standsByItself(draft) ? NONE : carried;
    }

    /** 注册资本3亿元, 目标价12元: no time elsewhere says when. */
    boolean standsByItself(ClaimDraft draft) {
        int start = draft.start();
        while (start > Math.max(sentence.start(), draft.start() - REACH) && !isOneOf(text.charAt(start - 1), ",;:")) {
            start--;
        }
        return cues.within(Cue.STANDS, text, start, draft.start());
    }

    /** Whether a sentence without figures is about a time: 2021年,... at the head of a clause, any in a headline. */
    private boolean isTopic(int i) {
        boolean head = sentence.isTitle() || times.isAsOf(i) || times.when(i) instanceof FromToday.Weekday
                || times.get(i).start() == sentence.start() || isOneOf(text.charAt(times.get(i).start() - 1), ",;:)");
        boolean festive = sentence.isTitle() && times.when(i).is(When.Kind.UNSETTLED); // 【春节茶市回暖】
        boolean governs = times.is(i, Use.GOVERNS) && !festive || sentence.isTitle() && times.when(i).is(When.Kind.SESSION);
        return governs && head && carries(i) || times.is(i, Use.ANNOUNCES) && times.isDay(i) && trades();
    }

    /** Whether a later sentence may go on under a time: a stretch of months does, a day only as 截至 or where one trades. */
    private boolean carries(int i) {
        When when = times.when(i);
        if (times.is(i, Use.ANNOUNCES) && times.isDay(i) || when.is(When.Kind.SESSION)) {
            return true; // both only where one trades
        }
        boolean bounded = when instanceof When.Since || when instanceof FromToday.Length || isOtherDay(when) || isReportName(i) || times.years(i) > 1;
        return times.is(i, Use.GOVERNS) && !bounded && (!when.isDays() || times.isAsOf(i) || trades() || isDaily());
    }

    /** 昨日, 前天: the text goes on with the day it is written on. */
    private static boolean isOtherDay(When when) {
        return when instanceof FromToday.Relative of && of.unit() == ChronoUnit.DAYS && of.offset() != 0;
    }

    /** 2015年年报显示. */
    private boolean isReportName(int i) {
        return text.startsWith("报", times.get(i).end()) || text.startsWith("年报", times.get(i).end());
    }
}
