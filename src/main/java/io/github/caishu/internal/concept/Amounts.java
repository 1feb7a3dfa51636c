package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.quantity.QuantityType;
import java.util.EnumSet;
import java.util.Set;

/** Finds of what an amount is whose own word does not say: 回购股份，支付的总金额为3万元. */
final class Amounts {

    private static final int REACH = 160;
    private static final int AHEAD = 30;

    private static final Set<WordKind> NAMING = EnumSet.of(WordKind.NOUN, WordKind.VERB);

    private static final Set<WordKind> DEEDS = EnumSet.of(WordKind.VERB);

    private final ConceptWords words;
    private final NounBefore before;

    Amounts(ConceptWords words, NounBefore before) {
        this.words = words;
        this.before = before;
    }

    /** What the amount is of: the deed after the figure in its clause, or the nearest word before; null if neither is there. */
    Mention meant(Article article, ClaimDraft draft, Mention amount) {
        QuantityType type = draft.figure().quantity().type();
        int end = draft.clause().end();
        for (int at = draft.end(); at < Math.min(end, draft.end() + AHEAD); at++) {
            Mention deed = words.startingAt(article.text(), at, end, type, DEEDS);
            if (deed != null && deed.isWanted()) {
                return deed;
            }
        }
        int limit = Math.max(0, Math.min(draft.start(), amount.start()) - REACH);
        Mention mention = before.nearest(article, Math.min(draft.start(), amount.start()), limit, type, NAMING);
        while (mention != null && isNoAmount(mention)) {
            mention = before.nearest(article, mention.start(), limit, type, NAMING);
        }
        return mention;
    }

    /** An amount is none of prices: 最低成交价为5元/股，支付的总金额为3万元. */
    private static boolean isNoAmount(Mention mention) {
        return mention.code().equals("PRICE") || mention.code().equals("OTHER");
    }
}
