package io.github.caishu.internal.concept;

import static io.github.caishu.internal.concept.WordKind.NAME;
import static io.github.caishu.internal.concept.WordKind.NOUN;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.quantity.QuantityType;
import java.util.Objects;

/**
 * The concept of a figure whose own clause names none: that of the figure before it (其中中央企业2.8亿元，同比增长9%), or a term
 * that stands nearer in the sentence (锌价回落，本周跌3%).
 */
final class Carried {

    private static final int MOST_FIGURES = 12;
    private static final int REACH = 200;
    private static final int NEAR = 12;

    private final ConceptWords words;
    private final NounBefore before;
    private final Naming naming;

    Carried(ConceptWords words, NounBefore before, Naming naming) {
        this.words = words;
        this.before = before;
        this.naming = naming;
    }

    /** @return null if nothing before can be said of the figure */
    Found of(Article article, ClaimDraft draft) {
        boolean counted = Figures.isCounted(draft);
        Wanted wanted = counted ? Wanted.of(draft, NOUN) : Wanted.of(draft, NOUN, NAME);
        boolean named = !counted || Figures.type(draft) == QuantityType.MEASURE || draft.figure().quantity().unit() == null;
        int from = Reach.start(article, draft);
        for (int i = draft.index() - 1; i >= Math.max(0, draft.index() - MOST_FIGURES); i--) {
            ClaimDraft earlier = article.drafts().get(i);
            if (earlier.sentence().paragraph() != draft.sentence().paragraph()) {
                break;
            }
            Mention mention = named ? nearer(article, draft, from, earlier.end(), wanted) : null;
            if (mention != null && !(earlier.concept != null && earlier.concept.overlaps(mention.place()))) {
                return naming.found(article, draft, mention);
            }
            if (counted ? mayCount(draft, earlier) : mayMeasure(draft, earlier)) {
                return new Found(earlier.code, earlier.concept);
            }
            from = Math.min(from, earlier.start());
        }
        boolean within = from - draft.sentence().start() <= REACH;
        Mention mention = named && within ? nearer(article, draft, from, 0, wanted) : null;
        return mention == null ? null : naming.found(article, draft, mention);
    }

    private Mention nearer(Article article, ClaimDraft draft, int from, int after, Wanted wanted) {
        int limit = Math.max(after, draft.sentence().start());
        return limit < from ? before.nearest(article, from, limit, wanted) : null;
    }

    /** 昨日新增30例，前日22例: the same unit; 铜产量下降3%，至52万吨: what the rate before is the growth of. */
    private boolean mayCount(ClaimDraft draft, ClaimDraft earlier) {
        if (Figures.isCounted(earlier)) {
            return Objects.equals(draft.figure().quantity().unit(), earlier.figure().quantity().unit());
        }
        return Figures.isRate(earlier) && earlier.sentence() == draft.sentence() && words.isLevel(earlier.code, Figures.type(draft));
    }

    /**
     * Not for a price from an amount; from an OTHER only if it was named, for the same sort or its change; a share is no share
     * of the things counted before, but may be their growth.
     */
    private boolean mayMeasure(ClaimDraft draft, ClaimDraft earlier) {
        QuantityType type = Figures.type(draft);
        if (type == QuantityType.PERCENTAGE_POINT && Figures.isCounted(earlier)) {
            return false; // 在41个行业中居首,增速提高2个百分点
        }
        if (earlier.code.equals(Taxonomy.OTHER)) {
            boolean itsChange = draft.isChange() && draft.start() - earlier.end() <= NEAR; // 收购量20吨，下降一成
            return earlier.concept != null && (type == Figures.type(earlier) || itsChange);
        }
        if (type == Figures.type(earlier)) {
            return true;
        }
        return words.fits(earlier.code, type) && (draft.isChange() || !words.isCounted(earlier.code))
                && !(type == QuantityType.PRICE && Figures.type(earlier) == QuantityType.MONEY);
    }
}
