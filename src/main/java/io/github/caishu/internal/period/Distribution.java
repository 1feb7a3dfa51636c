package io.github.caishu.internal.period;

import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Search;
import io.github.caishu.internal.article.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Gives each figure of a list its own time of a list: 2017年、2018年营收分别为8亿元、10亿元; or its own year of a span:
 * 2021-23年净利润4/5/6亿元.
 */
final class Distribution {

    private static final int LONGEST_JOINT = 3;
    private static final int MOST_YEARS = 6;
    /** How many figures behind a list of times are looked at. */
    private static final int LOOK = 32;

    /** A figure's share: which time, and the days of it that are the figure's. */
    record Share(int time, Interval days) {
    }

    private final Times times;
    private final Between between;
    private final Sentence sentence;
    private final Map<ClaimDraft, Share> shares = new HashMap<>();

    Distribution(Times times, Between between, Sentence sentence) {
        this.times = times;
        this.between = between;
        this.sentence = sentence;
    }

    /** The shares of those figures that have one. */
    Map<ClaimDraft, Share> shares() {
        if (sentence.drafts().size() > 1) {
            int end;
            for (int i = times.firstFrom(sentence.start()); i < times.size() && times.get(i).start() < sentence.end(); i = end) {
                end = i + 1;
                while (end < times.size() && isJoint(times.get(end - 1).end(), times.get(end).start(), "、和及与,/")) {
                    end++;
                }
                share(i, end - i);
            }
        }
        return shares;
    }

    private void share(int first, int count) {
        int years = times.years(first);
        if (count > 1) {
            distribute(first + count - 1, count, "、和及与,/约", k -> new Share(first + k, times.days(first + k)));
        } else if (years > 1 && years <= MOST_YEARS) {
            int from = times.days(first).start().getYear();
            distribute(first, years, "/、和", k -> new Share(first, Part.WHOLE.of(from + k)));
        }
    }

    /** Looks behind a time for runs of so many joined figures. */
    private void distribute(int after, int count, String joints, IntFunction<Share> share) {
        List<ClaimDraft> drafts = sentence.drafts();
        int first = firstBehind(times.get(after).end());
        for (int i = first; i + count <= Math.min(drafts.size(), first + LOOK); i++) {
            if (isRun(drafts, i, count, joints)) {
                for (int k = 0; k < count; k++) {
                    shares.put(drafts.get(i + k), share.apply(k));
                }
                i += count - 1;
            }
        }
    }

    private int firstBehind(int at) {
        return Search.first(sentence.drafts(), draft -> draft.start() >= at);
    }

    private boolean isRun(List<ClaimDraft> drafts, int from, int count, String joints) {
        for (int k = from + 1; k < from + count; k++) {
            if (!isJoint(drafts.get(k - 1).end(), drafts.get(k).start(), joints)) {
                return false;
            }
        }
        return true;
    }

    private boolean isJoint(int from, int to, String joints) {
        return to > from && to - from <= LONGEST_JOINT && between.isOnly(joints, from, to);
    }
}
