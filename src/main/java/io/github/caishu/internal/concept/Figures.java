package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.quantity.QuantityType;

/** The sorts of figures that are read alike. */
final class Figures {

    private Figures() {
    }

    static QuantityType type(ClaimDraft draft) {
        return draft.figure().quantity().type();
    }

    /** A number of things or a physical quantity, whose noun stands after it as a rule. */
    static boolean isCounted(ClaimDraft draft) {
        return type(draft) == QuantityType.COUNT || type(draft) == QuantityType.MEASURE;
    }

    /** A figure that can be a change of anything. */
    static boolean isRate(ClaimDraft draft) {
        QuantityType type = type(draft);
        return type == QuantityType.PERCENTAGE || type == QuantityType.PERCENTAGE_POINT || type == QuantityType.MULTIPLE;
    }
}
