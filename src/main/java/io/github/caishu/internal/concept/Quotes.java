package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.quantity.QuantityType;
import java.math.BigDecimal;

/** A quote that names no price: 中泰化工涨3%，报7.2元 tells a price, of which 报7.2元 carries over from what rose. */
final class Quotes {

    private static final String PRICE = "PRICE";
    private static final BigDecimal HIGHEST = new BigDecimal(100_000_000);

    private final PriceMoves moves;
    private final Carried carried;

    Quotes(PriceMoves moves, Carried carried) {
        this.moves = moves;
        this.carried = carried;
    }

    /** @return null if the figure is told as no quote */
    Found of(Article article, ClaimDraft draft) {
        if (Figures.isCounted(draft) || isTooMuch(draft)) {
            return null;
        }
        PriceMoves.Telling telling = moves.telling(article, Reach.start(article, draft), draft.start());
        if (telling == PriceMoves.Telling.NONE) {
            return null;
        }
        Found before = carried.of(article, draft);
        if (before == null && Figures.isRate(draft) && !draft.isChange()) {
            return null; // 年末降至2.1%: no price stands at a percentage
        }
        boolean goesOn = before != null && (telling == PriceMoves.Telling.OF_ANOTHER || before.code().equals(PRICE)
                || Figures.isRate(draft) && !draft.isChange());
        return goesOn ? before : new Found(PRICE, null);
    }

    /** 由5亿元降至2亿元: nothing is quoted at a hundred million. */
    private static boolean isTooMuch(ClaimDraft draft) {
        return Figures.type(draft) == QuantityType.MONEY && draft.figure().quantity().amount().high().compareTo(HIGHEST) >= 0;
    }
}
