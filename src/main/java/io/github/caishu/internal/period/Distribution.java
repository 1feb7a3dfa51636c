package io.github.caishu.internal.period;

import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.text.SourceText;
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

    /** A figure's share: which time, and the days of it that are the figure's. */
    record Share(int time, Interval days) {
    }

    private final SourceText text;
    private final Times times;
    private final int first;
    private final int last;

    Distribution(SourceText text, Times times, int first, int last) {
        this.text = text;
        this.times = times;
        this.first = first;
        this.last = last;
    }

    /** The shares of those figures that have one. */
    Map<ClaimDraft, Share> of(List<ClaimDraft> drafts) {
        Map<ClaimDraft, Share> found = new HashMap<>();
        int end;
        for (int i = first; i < last; i = end) {
            end = i + 1;
            while (end < last && isJoint(times.get(end - 1).end(), times.get(end).start(), "、和及与,/")) {
                end++;
            }
            int from = i;
            if (end - i > 1) {
                distribute(end - 1, end - i, "、和及与,/约", drafts, found, k -> new Share(from + k, times.days(from + k)));
            } else {
                int years = times.years(i);
                if (years > 1 && years <= MOST_YEARS) {
                    distribute(i, years, "/、和", drafts, found, k -> new Share(from, yearOf(from, k)));
                }
            }
        }
        return found;
    }

    private Interval yearOf(int i, int number) {
        return Part.WHOLE.of(times.days(i).start().getYear() + number);
    }

    /** Looks behind a time for runs of so many joined figures. */
    private void distribute(int after, int count, String joints, List<ClaimDraft> drafts, Map<ClaimDraft, Share> found,
            IntFunction<Share> share) {
        for (int i = 0; i + count <= drafts.size(); i++) {
            if (drafts.get(i).start() >= times.get(after).end() && isRun(drafts, i, count, joints)) {
                for (int k = 0; k < count; k++) {
                    found.put(drafts.get(i + k), share.apply(k));
                }
                i += count - 1;
            }
        }
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
        if (to <= from || to - from > LONGEST_JOINT) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (joints.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
