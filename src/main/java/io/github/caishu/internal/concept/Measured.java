package io.github.caishu.internal.concept;

import static io.github.caishu.internal.concept.WordKind.AMOUNT;
import static io.github.caishu.internal.concept.WordKind.GROWTH;
import static io.github.caishu.internal.concept.WordKind.NAME;
import static io.github.caishu.internal.concept.WordKind.NOUN;
import static io.github.caishu.internal.concept.WordKind.VERB;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.quantity.QuantityType;
import java.util.Set;

/** What an amount of money, a price, a rate or points measure: the nearest word before, or the noun after. */
final class Measured {

    /** What a 涨幅 can be of. */
    static final Set<String> PRICES = Set.of("PRICE", "INDEX", "EXCHANGE_RATE", "YIELD", "CPI", "PPI", "MARKET_CAP", "VALUATION");

    private static final int CLOSE = 6;

    private final ConceptWords words;
    private final NounBefore before;
    private final NounAfter after;
    private final Naming naming;
    private final Wholes wholes;
    private final PriceMoves moves;

    Measured(ConceptWords words, NounBefore before, NounAfter after, Naming naming, PriceMoves moves) {
        this.words = words;
        this.before = before;
        this.after = after;
        this.naming = naming;
        this.moves = moves;
        wholes = new Wholes(before);
    }

    /** @return null if neither the figure's clause nor what follows it says */
    Found of(Article article, ClaimDraft draft) {
        Found share = Figures.isRate(draft) ? wholes.of(article, draft) : null;
        if (share != null) {
            return share;
        }
        Mention mention = before(article, draft);
        int from = after.start(article, Lists.last(article, draft));
        int limit = draft.sentence().clauseAt(from).end();
        boolean modifies = article.text().charAt(from, ' ') == '的'; // 8.2%的收益率
        Mention following = after.adjacent(article, from, limit, modifies ? Wanted.of(draft, NOUN, AMOUNT) : Wanted.of(draft, NOUN));
        if (following != null && modifies && isShareOf(draft, following)) {
            return new Found(Wholes.SHARE, following.place());
        }
        if (following != null && (modifies || !isClose(article, draft, mention))) {
            return naming.found(article, draft, following);
        }
        if (mention != null) {
            return mention.is(GROWTH) ? null : naming.found(article, draft, mention);
        }
        if (modifies && Figures.isRate(draft)) {
            Mention things = after.adjacent(article, from, limit, Wanted.of(QuantityType.COUNT, NOUN)); // 两成的股票
            if (things != null) {
                return new Found(Wholes.SHARE, things.place());
            }
        }
        if (Figures.type(draft) == QuantityType.MONEY) {
            Mention near = after.near(article, from, limit, Wanted.of(draft, NOUN, VERB)); // 3亿元意向性融资额度, 以3亿元的代价收购
            return near == null ? null : naming.found(article, draft, near);
        }
        return null;
    }

    /** 六成的人口 is a share, not a number of people. */
    private boolean isShareOf(ClaimDraft draft, Mention things) {
        return Figures.isRate(draft) && !draft.isChange() && words.isCounted(things.code());
    }

    private Mention before(Article article, ClaimDraft draft) {
        int own = Reach.start(article, draft);
        Wanted wanted = Wanted.of(draft, NOUN, NAME, AMOUNT, VERB, GROWTH);
        Mention mention = before.nearest(article, draft.start(), own, wanted);
        if (mention != null && mention.is(GROWTH)) {
            return grown(article, draft, mention, own);
        }
        return mention == null || isName(article, draft, mention) ? null : mention;
    }

    /** The term whose growth is told (GDP增速, 均价累计涨幅); the growth word where a price not named rose (进口车平均降价3%). */
    private Mention grown(Article article, ClaimDraft draft, Mention growth, int own) {
        Mention term = before.nearest(article, growth.start(), own, Wanted.of(draft, NOUN, NAME, AMOUNT, VERB).asChange());
        boolean other = term != null && growth.code().equals("PRICE") && growth.start() > term.end()
                && !term.is(NAME) && !PRICES.contains(term.code());
        return other ? growth : term;
    }

    /** 东方股份涨3%: there 股份 ends a company's name. */
    private boolean isName(Article article, ClaimDraft draft, Mention mention) {
        return mention.code().equals(Wholes.STAKE) && mention.length() == 2
                && moves.telling(article, mention.end(), draft.start()) != PriceMoves.Telling.NONE;
    }

    /** Whether a noun stands so near before the figure that it is rather the figure's than the noun after. */
    private static boolean isClose(Article article, ClaimDraft draft, Mention mention) {
        return mention != null && mention.is(NOUN) && draft.start() - mention.end() <= CLOSE
                && article.text().charAt(draft.start() - 1) != '的'; // 涨价带来的60元成本
    }
}
