package io.github.caishu.internal.period;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Clause;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.text.SourceText;
import java.util.List;

/** Links the figures of one article with its times. */
final class Links {

    private static final int NONE = -1;
    private static final int ADJACENT = 10;

    private final Article article;
    private final SourceText text;
    private final List<TimeExpression> times;
    private final List<Use> uses;
    private final List<Interval> days;
    private final Uses cues;
    private int carried = NONE;

    Links(Article article, List<TimeExpression> times, List<Use> uses, List<Interval> days, Uses cues) {
        this.article = article;
        this.text = article.text();
        this.times = times;
        this.uses = uses;
        this.days = days;
        this.cues = cues;
    }

    void link() {
        int first = 0;
        for (Sentence sentence : article.sentences()) {
            while (first < times.size() && times.get(first).end() <= sentence.start()) {
                first++;
            }
            int last = first;
            while (last < times.size() && times.get(last).start() < sentence.end()) {
                last++;
            }
            for (ClaimDraft draft : sentence.drafts()) {
                int time = timeOf(draft, sentence, first, last);
                if (time != NONE) {
                    draft.period = times.get(time).text();
                    draft.periodStart = days.get(time).start();
                    draft.periodEnd = days.get(time).end();
                }
            }
            for (int i = first; i < last; i++) {
                if (uses.get(i) == Use.GOVERNS) {
                    carried = i;
                }
            }
        }
        shareHeadlines();
    }

    private int timeOf(ClaimDraft draft, Sentence sentence, int first, int last) {
        int compared = compared(draft, first, last);
        if (compared != NONE) {
            return compared;
        }
        for (int i = last - 1; i >= first; i--) {
            if (times.get(i).end() <= draft.start() && uses.get(i) == Use.GOVERNS) {
                return i;
            }
        }
        for (int i = first; i < last; i++) {
            if (times.get(i).start() >= draft.end() && times.get(i).end() <= draft.clause().end() && uses.get(i) == Use.GOVERNS) {
                return i;
            }
        }
        if (cues.trades(text, sentence.start(), sentence.end())) {
            for (int i = last - 1; i >= first; i--) {
                if (uses.get(i) == Use.ANNOUNCES) {
                    return i;
                }
            }
        }
        return carried;
    }

    /** The time a figure is compared with: 较2019年同期的3亿元, (2019年:1.29亿元), 上年同期盈利2亿元. */
    private int compared(ClaimDraft draft, int first, int last) {
        for (int i = last - 1; i >= first; i--) {
            TimeExpression time = times.get(i);
            if (time.end() > draft.start()) {
                continue;
            }
            if (uses.get(i) != Use.COMPARES || time.start() < draft.clause().start()) {
                return NONE;
            }
            return draft.start() - time.end() <= 1 || text.charAt(time.end()) == '的' && draft.start() - time.end() < ADJACENT
                    || text.charAt(time.start() - 1, ',') == ',' && time.when() instanceof When.Same ? i : NONE;
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
