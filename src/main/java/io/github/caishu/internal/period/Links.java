package io.github.caishu.internal.period;

import static io.github.caishu.internal.period.Times.NONE;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Brackets;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.text.SourceText;
import java.util.Map;

/**
 * Links the figures of one article with its times: the one in the brackets, the one it is compared with, the nearest before it
 * in the sentence, the one after it in the clause, the day of trading, else what an earlier sentence was about.
 */
final class Links {

    /** 9.3元(以7月5日计): what may stand between the bracket and its time. */
    private static final int LONGEST_LEAD = 3;
    private static final int LONGEST_BRACKET = 60;
    /** 前值由1.2%: how far before its figure 前值 begins. */
    private static final int LONGEST_PREVIOUS = 5;
    /** How many times are looked at behind a figure. */
    private static final int LOOK = 8;

    private final Article article;
    private final SourceText text;
    private final Times times;
    private final Between between;
    private final Reach reach;
    private final Carrying carrying;
    private Sentence sentence;
    /** The day the sentence's announcement bears if it tells of trading. */
    private int tradingDay;

    Links(Article article, Times times, TimeCues cues) {
        this.article = article;
        this.text = article.text();
        this.times = times;
        between = new Between(article);
        reach = new Reach(text, times, cues, between);
        carrying = new Carrying(text, times, cues);
    }

    void link() {
        article.sentences().forEach(this::link);
    }

    private void link(Sentence next) {
        sentence = next;
        carrying.enter(sentence);
        tradingDay = carrying.trades() ? announcedDay() : NONE;
        Map<ClaimDraft, Distribution.Share> shares = new Distribution(times, between, sentence).shares();
        int latest = NONE;
        int previous = NONE;
        for (ClaimDraft draft : sentence.drafts()) {
            Distribution.Share share = shares.get(draft);
            int time = share == null ? timeOf(draft, previous) : share.time();
            previous = time;
            if (time != NONE) {
                Interval days = share == null ? times.days(time) : share.days();
                draft.period = times.get(time).text();
                draft.periodStart = days.start();
                draft.periodEnd = days.end();
                boolean aside = times.is(time, Use.COMPARES) || times.isBracketed(time) || draft.clause().bracketed();
                latest = aside || latest != NONE && isBefore(time, latest) ? latest : time;
            }
        }
        carrying.leave(latest);
    }

    private boolean isBefore(int i, int other) {
        return times.days(i).end() != null && times.days(other).start() != null && times.days(i).end().isBefore(times.days(other).start());
    }

    private int announcedDay() {
        for (int i = times.firstFrom(sentence.start()); i < times.size() && times.get(i).start() < sentence.end(); i++) {
            if (isAnnouncedDay(i)) {
                return i;
            }
        }
        return NONE;
    }

    private boolean isAnnouncedDay(int i) {
        return times.is(i, Use.ANNOUNCES) && times.isDay(i);
    }

    private int timeOf(ClaimDraft draft, int previous) {
        if (text.startsWith("/年", draft.end() - 2) || isPrevious(draft)) {
            return NONE; // 60万吨/年 is a capacity
        }
        int time = inBrackets(draft);
        time = time == NONE ? compared(draft) : time;
        if (time == NONE && isStateOfAnother(draft)) {
            return NONE;
        }
        time = time == NONE ? before(draft, previous) : time;
        time = time == NONE ? after(draft) : time;
        time = time == NONE ? dayOfTrading(draft) : time;
        return time == NONE && !isAnnounced(draft) ? carrying.to(draft) : time;
    }

    /** 2020年追加投入2亿元,该项目已惠及3万户. */
    private boolean isStateOfAnother(ClaimDraft draft) {
        int last = times.lastBefore(draft.start(), sentence.start(), any -> true);
        return last != NONE && !times.isAsOf(last) && between.turnsToState(times.get(last).end(), draft.start());
    }

    /** 12月CPI同比2%,前值1.5%: the value before is of a time that is not said. */
    private boolean isPrevious(ClaimDraft draft) {
        int from = Math.max(draft.sentence().start(), draft.start() - LONGEST_PREVIOUS);
        for (int i = draft.start() - 2; i >= from && !article.is(Role.FIGURE, i); i--) {
            if (text.startsWith("前值", i)) {
                return true;
            }
        }
        return false;
    }

    /** (2019年:1.29亿元), and 9.3元(以7月5日计). */
    private int inBrackets(ClaimDraft draft) {
        if (draft.clause().bracketed()) {
            int inside = times.lastBefore(draft.start(), opening(draft), i -> times.isBracketed(i) && !times.is(i, Use.APART));
            if (inside != NONE) {
                return inside;
            }
        }
        int i = times.firstFrom(draft.end());
        boolean follows = text.charAt(draft.end(), ' ') == '(' && i < times.size() && times.get(i).start() <= draft.end() + LONGEST_LEAD
                && times.is(i, Use.GOVERNS);
        return follows && isAlone(i) ? i : NONE;
    }

    private int opening(ClaimDraft draft) {
        return Brackets.opening(text, draft.start(), Math.max(sentence.start(), draft.start() - LONGEST_BRACKET));
    }

    /** Whether no figure stands with it in the brackets. */
    private boolean isAlone(int i) {
        int end = sentence.clauseAt(times.get(i).start()).end();
        return text.charAt(end, ')') == ')' && !between.holdsFigure(times.get(i).end(), end);
    }

    /** 较2019年同期的3亿元, 从2009年峰值860吨, 上年同期盈利2亿元: the time is this one figure's. */
    private int compared(ClaimDraft draft) {
        int i = times.lastBefore(draft.start(), sentence.start(), any -> true);
        return i != NONE && times.is(i, Use.COMPARES) && reach.ofCompared(i, draft) ? i : NONE;
    }

    private int before(ClaimDraft draft, int previous) {
        int strong = lastReaching(Use.GOVERNS, draft, previous);
        int weak = lastReaching(Use.WEAK, draft, previous);
        if (weak == NONE || strong != NONE && times.when(weak).is(When.Kind.EACH)) {
            return strong;
        }
        if (times.when(weak).is(When.Kind.SESSION)) {
            return session(weak, strong, dayOfTrading(draft));
        }
        boolean vague = times.when(weak).is(When.Kind.VAGUE);
        boolean better = strong == NONE || weak > strong && !(vague && between.isOneClause(times.get(strong).end(), times.get(weak).start()));
        return better ? weak : strong;
    }

    private int lastReaching(Use use, ClaimDraft draft, int previous) {
        return times.lastBefore(draft.start(), sentence.start(), i -> times.is(i, use) && !times.isBracketed(i) && reach.of(i, draft, previous));
    }

    /** Of a part of the trading day and its date the date says more; 今日 does not. */
    private int session(int session, int... days) {
        for (int day : days) {
            if (day != NONE && times.isDated(day)) {
                return day;
            }
        }
        int current = carrying.current();
        return current != NONE && times.isDated(current) ? current : Math.max(session, days[0]);
    }

    /** 价值8亿元的茶树将在未来三年补种. */
    private int after(ClaimDraft draft) {
        int from = times.firstFrom(draft.end());
        for (int i = from; i < Math.min(times.size(), from + LOOK) && times.get(i).end() <= draft.clause().end(); i++) {
            if (times.is(i, Use.GOVERNS)) {
                return carrying.standsByItself(draft) ? NONE : i;
            }
        }
        return NONE;
    }

    /** 3月8日消息,截至午间收盘: the announcement's day is the trade's; so it is for the 收盘价 in brackets before it. */
    private int dayOfTrading(ClaimDraft draft) {
        if (!draft.clause().bracketed()) {
            return tradingDay;
        }
        int next = times.firstFrom(draft.end());
        boolean closing = text.startsWith("收盘价", draft.start() - 4) || text.startsWith("收盘价", draft.start() - 3);
        return closing && next < times.size() && times.get(next).end() <= sentence.end() && isAnnouncedDay(next) ? next : NONE;
    }

    /** Whether the sentence is an announcement, and with it about something else than the one before. */
    private boolean isAnnounced(ClaimDraft draft) {
        return times.lastBefore(draft.start(), sentence.start(), i -> times.is(i, Use.ANNOUNCES)) != NONE;
    }
}
