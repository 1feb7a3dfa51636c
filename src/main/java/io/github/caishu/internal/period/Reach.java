package io.github.caishu.internal.period;

import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.period.TimeCues.Cue;
import io.github.caishu.text.SourceText;

/** Tells how far a time governs: most do in their whole sentence, some only near by, a compared one for one figure. */
final class Reach {

    /** How far a figure may stand behind the 的 of its time: 较2019年同期的归母净利润3亿元. */
    private static final int NEAR = 12;
    /** 6月9日录得的低点3元: how far its 的 may stand. */
    private static final int LONGEST_VERB = 4;
    /** 从2009年峰值860吨: a noun or a 约 may stand between. */
    private static final int NEAR_FROM = 6;

    private final SourceText text;
    private final Times times;
    private final TimeCues cues;
    private final Between between;

    Reach(SourceText text, Times times, TimeCues cues, Between between) {
        this.text = text;
        this.times = times;
        this.cues = cues;
        this.between = between;
    }

    /** Whether a compared time is that of the figure behind it. */
    boolean ofCompared(int i, ClaimDraft draft) {
        int end = times.get(i).end();
        if (!between.isOneClause(end, draft.start()) || between.holdsFigure(end, draft.start())) {
            return false;
        }
        int gap = draft.start() - end;
        return gap < NEAR && between.holds('的', end, Math.min(end + LONGEST_VERB, draft.start()))
                || between.isOnly("的:约)为是达近超逾", end, draft.start())
                || cues.at(Cue.FROM, text, times.get(i).text().start()) && gap < NEAR_FROM
                || cues.at(Cue.LIKENS, text, draft.end()) // 与去年11月均价3元相比
                || times.when(i) instanceof When.Same && beginsClause(times.get(i).start());
    }

    /** In a headline a space of the original divides too: 净亏2亿元 上年同期盈利1亿元. */
    private boolean beginsClause(int at) {
        return ",;。】【)\n".indexOf(text.charAt(at - 1, ',')) >= 0 || text.blanksBefore(at) > 0;
    }

    /** 截至8月3日24时,当日新增2例,累计90例: what adds up does so until the time before 当日. */
    private boolean isOfStock(int i, ClaimDraft draft) {
        return between.holds('累', draft.clause().start(), draft.start()) && i > 0 && times.isAsOf(i - 1)
                && times.get(i - 1).start() >= draft.sentence().start() && times.get(i).end() < draft.clause().start();
    }

    /**
     * Whether a time before a figure governs as far as it.
     *
     * @param previous the time of the figure before
     */
    boolean of(int i, ClaimDraft draft, int previous) {
        int end = times.get(i).end();
        When when = times.when(i);
        if (when.is(When.Kind.VAGUE)) { // 此前 and what goes on from there
            return i == previous || between.isOneClause(end + 1, draft.start());
        }
        if (when.is(When.Kind.NOW) && text.charAt(end, ' ') == '的') { // 升到目前的8万元,涨幅三成
            return draft.start() - end < NEAR && !between.holdsFigure(end, draft.start());
        }
        if (when.is(When.Kind.NOW) && !between.isOneClause(end, draft.start())) { // 目前持有5%,将持有8%
            return !between.holds('将', draft.clause().start(), draft.start());
        }
        if (when instanceof FromToday.Length && between.holds(';', end, draft.start())) { // 一周内静默;材料业预计增长三成
            return false;
        }
        if (when instanceof When.Same && isOfStock(i, draft)) {
            return false;
        }
        return !when.isFlow() || !between.holds('累', draft.clause().start(), draft.start()); // 单日新增90例,累计2万例
    }
}
