package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.quantity.QuantityType;

/** Finds of what an amount is whose own word does not say: 回购股份，支付的总金额为3万元. */
final class Amounts {

    private static final int REACH = 90;
    private static final int AHEAD = 30;

    private final ConceptWords words;
    private final NounBefore before;

    Amounts(ConceptWords words, NounBefore before) {
        this.words = words;
        this.before = before;
    }

    /** The code of the nearest word before the amount's that names one, or of what follows the figure; null if neither is there. */
    String code(Article article, ClaimDraft draft, Mention amount) {
        QuantityType type = draft.figure().quantity().type();
        for (int at = draft.end(); at < Math.min(draft.clause().end(), draft.end() + AHEAD); at++) {
            Mention mention = words.startingAt(article.text(), at, draft.clause().end(), type);
            if (mention != null && mention.sense().fits(type) && (mention.is(WordKind.NOUN) || mention.is(WordKind.VERB))) {
                return mention.sense().code();
            }
        }
        Mention mention = before.nearest(article, amount.start(), Math.max(0, amount.start() - REACH), type, WordKind.NOUN, WordKind.VERB);
        return mention == null ? null : mention.sense().code();
    }
}
