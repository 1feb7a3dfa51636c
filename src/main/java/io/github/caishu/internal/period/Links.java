package io.github.caishu.internal.period;

import static io.github.caishu.internal.period.Times.NONE;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;
import java.util.Map;

/** Links the figures of one article with its times: the nearest before in the sentence, else what an earlier sentence goes on under. */
final class Links {

    /** How far a figure may stand behind the 的 of what it is compared with. */
    private static final int NEAR = 12;
    /** 从2013年峰值4437吨: a noun or a 约 may stand between. */
    private static final int NEAR_FROM = 6;

    private final Article article;
    private final SourceText text;
    private final Times times;
    private final TimeCues cues;
    private final Carrying carrying;
    /** The period of the figure before in the sentence. */
    private Stretch previous;
    private int first;
    private int last;

    Links(Article article, Times times, TimeCues cues) {
        this.article = article;
        this.text = article.text();
        this.times = times;
        this.cues = cues;
        carrying = new Carrying(text, times, cues);
    }

    void link() {
        for (Sentence sentence : article.sentences()) {
            first = last;
            while (last < times.size() && times.get(last).start() < sentence.end()) {
                last++;
            }
            link(sentence);
        }
    }

    private void link(Sentence sentence) {
        carrying.enter(sentence);
        Map<ClaimDraft, Distribution.Share> listed = new Distribution(text, times, first, last).of(sentence.drafts());
        int latest = NONE;
        previous = null;
        for (ClaimDraft draft : sentence.drafts()) {
            Distribution.Share share = listed.get(draft);
            int time = share == null ? timeOf(draft, sentence) : share.time();
            previous = time == NONE ? null : times.get(time).text();
            if (time != NONE) {
                draft.period = times.get(time).text();
                Interval days = share == null ? times.days(time) : share.days();
                draft.periodStart = days.start();
                draft.periodEnd = days.end();
                boolean aside = times.use(time) == Use.COMPARES || times.isBracketed(time) || draft.clause().bracketed();
                latest = aside ? latest : time;
            }
        }
        carrying.leave(sentence, latest, first, last);
    }

    private int timeOf(ClaimDraft draft, Sentence sentence) {
        int time = inBrackets(draft);
        if (text.startsWith("/年", draft.end() - 2)) {
            return NONE; // 60万吨/年 is a capacity
        }
        time = time == NONE ? compared(draft) : time;
        time = time == NONE ? before(draft, sentence) : time;
        time = time == NONE ? after(draft) : time;
        time = time == NONE ? dayOfTrading(draft, sentence) : time;
        return time == NONE && !isAnnounced(draft) ? carrying.to(draft) : time;
    }

    /** Whether an announcement begins the sentence, and with it another subject. */
    private boolean isAnnounced(ClaimDraft draft) {
        return times.lastBefore(draft.start(), first, last, i -> times.use(i) == Use.ANNOUNCES) != NONE;
    }

    /** (2019年:1.29亿元), and 17.55元(以7月25日计). */
    private int inBrackets(ClaimDraft draft) {
        if (draft.clause().bracketed()) {
            int bracket = text.view().lastIndexOf('(', draft.start());
            int inside = times.lastBefore(draft.start(), first, last, i -> times.get(i).start() > bracket && times.use(i) != Use.APART);
            if (inside != NONE) {
                return inside;
            }
        }
        if (text.charAt(draft.end(), ' ') == '(') {
            int closing = text.view().indexOf(')', draft.end());
            int inside = times.lastBefore(closing, first, last, i -> times.get(i).start() > draft.end());
            if (inside != NONE && times.use(inside) == Use.GOVERNS && times.get(inside).start() <= draft.end() + 3 && !times.figureBetween(draft.end(), closing)) {
                return inside;
            }
        }
        return NONE;
    }

    /** The time a figure is compared with: 较2019年同期的3亿元, 从2013年峰值4437吨, 上年同期盈利2亿元. */
    private int compared(ClaimDraft draft) {
        int i = times.lastBefore(draft.start(), first, last, any -> true);
        if (i == NONE || times.use(i) != Use.COMPARES || !times.isOneClause(times.get(i).end(), draft.start()) || times.figureBetween(times.get(i).end(), draft.start())) {
            return NONE;
        }
        int end = times.get(i).end();
        int gap = draft.start() - end;
        char before = text.charAt(times.get(i).start() - 1, ',');
        boolean own = text.charAt(end) == '的' && gap < NEAR || isJoined(end, draft.start())
                || cues.at(TimeCues.Cue.FROM, text, times.get(i).text().start()) && gap < NEAR_FROM
                || times.when(i) instanceof When.Same && ",;。】【)\n".indexOf(before) >= 0 || startsTitlePart(i);
        return own ? i : NONE;
    }

    /** 净亏2亿元 上年同期盈利1亿元: a space of the original divides a headline. */
    private boolean startsTitlePart(int i) {
        int start = times.get(i).start();
        return times.when(i) instanceof When.Same && text.originalStart(start) > text.originalEnd(start);
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("的:约)为是达近超逾".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private int before(ClaimDraft draft, Sentence sentence) {
        int strong = times.lastBefore(draft.start(), first, last, i -> times.use(i) == Use.GOVERNS && !times.isBracketed(i) && reaches(i, draft));
        int weak = times.lastBefore(draft.start(), first, last, i -> times.use(i) == Use.WEAK && !times.isBracketed(i) && reaches(i, draft));
        if (weak == NONE) {
            return strong;
        }
        if (times.when(weak) instanceof When.Each) {
            return strong == NONE ? weak : strong;
        }
        if (times.when(weak) instanceof When.Session) {
            return session(weak, strong, dayOfTrading(draft, sentence));
        }
        boolean vague = times.when(weak) instanceof When.Vague;
        return strong == NONE || weak > strong && (!vague || !times.isOneClause(times.get(strong).end(), times.get(weak).start())) ? weak : strong;
    }

    /** Of a part of the trading day and its date, the date says more; 今日 does not. */
    private int session(int session, int strong, int dayOfTrading) {
        for (int day : new int[] {strong, dayOfTrading, carrying.current()}) {
            if (day != NONE && (times.when(day).isDays() || times.when(day) instanceof When.Weekday)) {
                return day;
            }
        }
        return Math.max(session, strong);
    }

    /** Whether a time governs as far as a figure: most do in their sentence, some only near by. */
    private boolean reaches(int i, ClaimDraft draft) {
        int end = times.get(i).end();
        When when = times.when(i);
        if (when instanceof When.Vague) { // 此前 and what goes on from there
            return times.isOneClause(end + 1, draft.start()) || times.get(i).text().equals(previous);
        }
        if (when instanceof When.Now && text.charAt(end, ' ') == '的') { // 上升至目前的9.5万元,涨幅三成
            return draft.start() - end < NEAR && !times.figureBetween(end, draft.start());
        }
        if (when instanceof When.Now && !times.isOneClause(end, draft.start())) { // 目前持有5%,将持有8%
            return !times.contains('将', draft.clause().start(), draft.start());
        }
        if (when instanceof When.Length && times.contains(';', end, draft.start())) { // 一周内静默;材料业预计增长三成
            return false;
        }
        return !when.isFlow() || !times.contains('累', draft.clause().start(), draft.start()); // 单日新增90例,累计2万例
    }

    private int after(ClaimDraft draft) {
        for (int i = first; i < last; i++) {
            if (!carrying.standsByItself(draft) && times.get(i).start() >= draft.end() && times.get(i).end() <= draft.clause().end() && times.use(i) == Use.GOVERNS) {
                return i;
            }
        }
        return NONE;
    }

    /** 1月18日消息,截至午间收盘: the announcement's day is the trade's; so it is for the 收盘价 in brackets before it. */
    private int dayOfTrading(ClaimDraft draft, Sentence sentence) {
        boolean trades = draft.clause().bracketed()
                ? text.startsWith("收盘价", Math.max(0, draft.start() - 4)) 
                : cues.trades(text, sentence);
        if (trades) {
            for (int i = first; i < last; i++) {
                if (times.use(i) == Use.ANNOUNCES && times.isDay(i)) {
                    return i;
                }
            }
        }
        return NONE;
    }
}
