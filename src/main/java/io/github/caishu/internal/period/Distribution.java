package io.github.caishu.internal.period;

import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each figure of a list its own time of a list: 2017年、2018年营收分别为8亿元、10亿元. */
final class Distribution {

    private static final int LONGEST_JOINT = 3;

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

    /** The times of those figures that have one this way, by the figure's index. */
    Map<Integer, Integer> of(List<ClaimDraft> drafts) {
        Map<Integer, Integer> found = new HashMap<>();
        for (int i = first; i < last; i++) {
            int end = i + 1;
            while (end < last && isJoint(times.get(end - 1).end(), times.get(end).start())) {
                end++;
            }
            if (end - i > 1) {
                distribute(i, end - i, drafts, found);
            }
            i = end - 1;
        }
        return found;
    }

    /** Runs of as many figures as times, each joined by commas and the like. */
    private void distribute(int from, int count, List<ClaimDraft> drafts, Map<Integer, Integer> found) {
        int next = times.get(from + count - 1).end();
        for (int i = 0; i + count <= drafts.size(); i++) {
            if (drafts.get(i).start() < next) {
                continue;
            }
            boolean run = true;
            for (int k = 1; k < count && run; k++) {
                run = isJoint(drafts.get(i + k - 1).end(), drafts.get(i + k).start());
            }
            if (run) {
                for (int k = 0; k < count; k++) {
                    found.put(drafts.get(i + k).index(), from + k);
                }
                i += count - 1;
            }
        }
    }

    private boolean isJoint(int from, int to) {
        if (to <= from || to - from > LONGEST_JOINT) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ("、和及与,/约".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
