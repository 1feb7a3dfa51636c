package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.quantity.QuantityType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The words that are looked for.
 *
 * @param type what sort of figure they are to explain
 * @param change whether that figure is a rise or fall
 * @param kinds how they may lead to the concept
 */
record Wanted(QuantityType type, boolean change, Set<WordKind> kinds) {

    static Wanted of(ClaimDraft draft, WordKind first, WordKind... others) {
        return new Wanted(draft.figure().quantity().type(), draft.isChange(), EnumSet.of(first, others));
    }

    static Wanted of(QuantityType type, WordKind first, WordKind... others) {
        return new Wanted(type, false, EnumSet.of(first, others));
    }

    /** The same for a figure that tells a growth: of 利润增速从8%回落 the 8% is no margin. */
    Wanted asChange() {
        return new Wanted(type, true, kinds);
    }

    boolean takes(Sense sense) {
        return sense.fits(type) && kinds.contains(sense.kind());
    }

    /**
     * Of the senses that fit the one that the table gives for this very type, else the first: 净利润 of 3个百分点 is a margin.
     * A percentage by which something changed is rather of the general sense: the 收益 that rises by 8% is revenue, the
     * 收益 of 8% a yield.
     *
     * @return null if none fits
     */
    Sense best(List<Sense> senses) {
        boolean stated = !change || type == QuantityType.PERCENTAGE_POINT;
        Sense best = null;
        for (Sense sense : senses) {
            if (takes(sense) && (best == null || sense.stated() == stated && best.stated() != stated)) {
                best = sense;
            }
        }
        return best;
    }
}
