package io.github.caishu.internal.concept;

import static io.github.caishu.internal.concept.WordKind.GROWTH;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.quantity.QuantityType;

/** A growth whose clause does not say what grew: 增幅比上年提高2.7个百分点, 跌幅超10%, 保持15%的增长. */
final class Growth {

    private static final int REACH = 40;

    private final NounBefore before;
    private final NounAfter after;
    private final Carried carried;

    Growth(NounBefore before, NounAfter after, Carried carried) {
        this.before = before;
        this.after = after;
        this.carried = carried;
    }

    /** @return null if no word for growth stands by the figure */
    Found of(Article article, ClaimDraft draft) {
        if (Figures.isCounted(draft)) {
            return null;
        }
        Wanted growths = Wanted.of(draft, GROWTH);
        Mention growth = before.nearest(article, draft.start(), Reach.start(article, draft), growths);
        if (growth == null) {
            growth = after.adjacent(article, after.start(article, draft), draft.sentence().end(), growths);
        }
        if (growth == null) {
            return null;
        }
        if (!Figures.isRate(draft)) {
            return growth.code().equals("PRICE") ? new Found("PRICE", null) : null; // 降价3元
        }
        Found grown = carried.of(article, draft);
        if (growth.code().equals("PRICE")) {
            return grown != null && Measured.PRICES.contains(grown.code()) ? grown : new Found("PRICE", null);
        }
        if (grown == null) {
            return new Found(growth.code(), growth.place());
        }
        return Figures.type(draft) == QuantityType.PERCENTAGE_POINT ? new Found(grown.code(), growth.place()) : grown;
    }

    /** The code of a growth that an earlier clause of the sentence tells of: 甲公司涨幅最大，达到了12%. */
    Found earlier(Article article, ClaimDraft draft) {
        int limit = Math.max(draft.sentence().start(), draft.start() - REACH);
        Mention growth = Figures.isRate(draft) ? before.nearest(article, draft.start(), limit, Wanted.of(draft, GROWTH)) : null;
        return growth == null || !growth.code().equals("PRICE") ? null : new Found(growth.code(), null);
    }
}
