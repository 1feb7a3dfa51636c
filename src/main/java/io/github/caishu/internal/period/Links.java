package io.github.caishu.internal.period;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Clause;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.text.SourceText;
import java.util.List;
import java.util.function.IntPredicate;

/** Links the figures of one article with its times. */
final class Links {

    private static final int NONE = -1;
    private static final int ADJACENT = 12;

    private final Article article;
    private final SourceText text;
    private final List<TimeExpression> times;
    private final List<Use> uses;
    private final List<Interval> days;
    private final TimeCues cues;
    private int carried = NONE;
    private int first;
    private int last;

    Links(Article article, List<TimeExpression> times, List<Use> uses, List<Interval> days, TimeCues cues) {
        this.article = article;
        this.text = article.text();
        this.times = times;
        this.uses = uses;
        this.days = days;
        this.cues = cues;
    }

    void link() {
        for (Sentence sentence : article.sentences()) {
            first = last;
            while (last < times.size() && times.get(last).start() < sentence.end()) {
                last++;
            }
            int latest = NONE;
            for (ClaimDraft draft : sentence.drafts()) {
                int time = timeOf(draft, sentence);
                if (time != NONE) {
                    draft.period = times.get(time).text();
                    draft.periodStart = days.get(time).start();
                    draft.periodEnd = days.get(time).end();
                    latest = uses.get(time) == Use.COMPARES ? latest : time;
                }
            }
            carry(sentence, latest);
        }
        shareHeadlines();
    }

    private void carry(Sentence sentence, int latest) {
        if (latest != NONE) {
            carried = carries(latest) ? latest : NONE;
            return;
        }
        for (int i = first; i < last; i++) {
            if (uses.get(i) == Use.GOVERNS && carries(i)) {
                carried = i;
            }
        }
    }

    /** Whether a later sentence may go on under a time: a stretch of months does, a day only as 截至 or where one trades. */
    private boolean carries(int i) {
        TimeExpression time = times.get(i);
        if (uses.get(i) == Use.ANNOUNCES) {
            return true; // of trading
        }
        if (uses.get(i) != Use.GOVERNS || time.when() instanceof When.Since || time.when() instanceof When.Length || text.startsWith("报", time.end())
                || text.startsWith("年报", time.end())) {
            return false;
        }
        return !time.when().isDays() || text.charAt(time.start()) == '截';
    }

    private int timeOf(ClaimDraft draft, Sentence sentence) {
        int time = inBrackets(draft);
        time = time == NONE ? compared(draft) : time;
        time = time == NONE ? before(draft) : time;
        time = time == NONE ? after(draft) : time;
        time = time == NONE ? dayOfTrading(sentence) : time;
        return time == NONE ? carried : time;
    }

    /** (2019年:1.29亿元), and 17.55元(以7月25日计). */
    private int inBrackets(ClaimDraft draft) {
        if (draft.clause().bracketed()) {
            int inside = nearestBefore(draft, i -> times.get(i).start() >= openingBracket(draft.start()) && uses.get(i) != Use.APART);
            if (inside != NONE) {
                return inside;
            }
        }
        if (text.charAt(draft.end(), ' ') == '(') {
            for (int i = first; i < last; i++) {
                boolean said = isBracketed(i) && times.get(i).start() >= draft.end() && times.get(i).start() <= draft.end() + 3;
                if (said && uses.get(i) != Use.COMPARES && uses.get(i) != Use.APART) {
                    return i;
                }
            }
        }
        return NONE;
    }

    private int openingBracket(int from) {
        int i = from;
        while (i > 0 && text.charAt(i) != '(') {
            i--;
        }
        return i;
    }

    private boolean isBracketed(int i) {
        for (Sentence sentence : article.sentences()) {
            if (times.get(i).start() < sentence.end()) {
                return sentence.clauseAt(times.get(i).start()).bracketed();
            }
        }
        return false;
    }

    /** The time a figure is compared with: 较2019年同期的3亿元, 上年同期盈利2亿元. */
    private int compared(ClaimDraft draft) {
        int i = nearestBefore(draft, any -> true);
        if (i == NONE || uses.get(i) != Use.COMPARES || !reaches(times.get(i).end(), draft.start())) {
            return NONE;
        }
        boolean own = text.charAt(times.get(i).end()) == '的' && draft.start() - times.get(i).end() < ADJACENT || isJoined(times.get(i).end(), draft.start());
        return own || times.get(i).when() instanceof When.Same && ",;。(】【 ".indexOf(text.charAt(times.get(i).start() - 1, ',')) >= 0 ? i : NONE;
    }

    private boolean reaches(int from, int to) {
        for (int i = from; i < to; i++) {
            if (",;。".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("的:约)为是达近超逾".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private int nearestBefore(ClaimDraft draft, IntPredicate right) {
        for (int i = last - 1; i >= first; i--) {
            if (times.get(i).end() <= draft.start() && right.test(i)) {
                return i;
            }
        }
        return NONE;
    }

    private int before(ClaimDraft draft) {
        int strong = nearestBefore(draft, i -> uses.get(i) == Use.GOVERNS && !isBracketed(i));
        int weak = nearestBefore(draft, i -> uses.get(i) == Use.WEAK && !isBracketed(i));
        if (weak == NONE || strong == NONE) {
            if (weak != NONE && times.get(weak).when() instanceof When.Vague && times.get(weak).start() < draft.clause().start()) {
                return NONE;
            }
            return strong == NONE ? weak : strong;
        }
        When when = times.get(weak).when();
        boolean nearer = weak > strong && !(when instanceof When.Session && isDated(strong));
        boolean same = times.get(weak).start() >= draft.clause().start() && times.get(strong).start() < draft.clause().start();
        return nearer && (!(when instanceof When.Vague) || same) ? weak : strong;
    }

    private boolean isDated(int i) {
        return times.get(i).when().isDays() || times.get(i).when() instanceof When.Weekday;
    }

    private int after(ClaimDraft draft) {
        for (int i = first; i < last; i++) {
            if (times.get(i).start() >= draft.end() && times.get(i).end() <= draft.clause().end() && uses.get(i) == Use.GOVERNS) {
                return i;
            }
        }
        return NONE;
    }

    private int dayOfTrading(Sentence sentence) {
        if (!cues.within(TimeCues.Cue.TRADES, text, sentence.start(), sentence.end())) {
            return NONE;
        }
        for (int i = first; i < last; i++) {
            if (uses.get(i) == Use.ANNOUNCES) {
                return i;
            }
        }
        return NONE;
    }

    private void shareHeadlines() {
        List<ClaimDraft> drafts = article.drafts();
        for (ClaimDraft draft : drafts) {
            if (draft.period != null || !draft.sentence().isTitle()) {
                continue;
            }
            drafts.stream().filter(other -> other.period != null && other.figure().text().equals(draft.figure().text())).findFirst()
                    .ifPresent(other -> {
                        draft.period = other.period;
                        draft.periodStart = other.periodStart;
                        draft.periodEnd = other.periodEnd;
                    });
        }
    }
}
