package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.quantity.QuantityType;
import java.util.EnumSet;
import java.util.Set;

/** Finds of what an amount is whose own word does not say: 回购股份，支付的总金额为3万元. */
final class Amounts {

    private static final int REACH = 90;
    private static final int AHEAD = 30;

    private static final Set<WordKind> NAMING = EnumSet.of(WordKind.NOUN, WordKind.VERB);

    private final ConceptWords words;
    private final NounBefore before;

    Amounts(ConceptWords words, NounBefore before) {
        this.words = words;
        this.before = before;
    }

    /** The code of the nearest word before the amount's that names one, or of what follows the figure; null if neither is there. */
    String code(Article article, ClaimDraft draft, Mention amount) {
        QuantityType type = draft.figure().quantity().type();
        int end = draft.clause().end();
        for (int at = draft.end(); at < Math.min(end, draft.end() + AHEAD); at++) {
            Mention mention = words.startingAt(article.text(), at, end, type, NAMING);
            if (mention != null && mention.isWanted() && !isPrice(mention)) {
                return mention.code();
            }
        }
        int limit = Math.max(0, amount.start() - REACH);
        Mention mention = before.nearest(article, amount.start(), limit, type, NAMING);
        while (mention != null && isPrice(mention)) {
            mention = before.nearest(article, mention.start(), limit, type, NAMING);
        }
        return mention == null ? null : mention.code();
    }

    /** An amount is none of prices: 最低成交价为5元/股，支付的总金额为3万元. */
    private static boolean isPrice(Mention mention) {
        return mention.code().equals("PRICE");
    }
}
