package io.github.caishu.internal.concept;

import static io.github.caishu.internal.concept.WordKind.NOUN;
import static io.github.caishu.internal.concept.WordKind.VERB;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import java.util.Map;
import java.util.Set;

/** Settles the code of a word found, where other words have a say in it: 金额, 出资3亿元收购, 支出 beside a 财政收入. */
final class Naming {

    private static final int REACH = 160;
    private static final int AHEAD = 30;
    private static final int MOST_FIGURES = 4;
    private static final int SHORT_AMOUNT = 2;
    private static final Set<String> BUYING = Set.of("CONSIDERATION", "REPURCHASE");
    /** What a 支出 is in a sentence that told the income of this: 贸易收入2万亿元，支出1.8万亿元. */
    private static final Map<String, String> SPENDING = Map.of("TRADE", "TRADE", "FISCAL_REVENUE", "FISCAL_SPENDING");

    private final ConceptWords words;
    private final NounBefore before;
    private final NounAfter after;
    private final UnitConcepts units;

    Naming(ConceptWords words, NounBefore before, NounAfter after, UnitConcepts units) {
        this.words = words;
        this.before = before;
        this.after = after;
        this.units = units;
    }

    Found found(Article article, ClaimDraft draft, Mention mention) {
        return switch (mention.sense().kind()) {
            case AMOUNT -> amount(article, draft, mention);
            case NAME -> new Found(mention.code(), null);
            default -> new Found(code(article, draft, mention), mention.place());
        };
    }

    private String code(Article article, ClaimDraft draft, Mention mention) {
        boolean paid = mention.code().equals("PRICE") && mention.start() >= draft.end(); // 以3亿元的价格转让
        if (paid || mention.code().equals("INVESTMENT")) {
            int from = Math.max(draft.end(), mention.end());
            Mention deed = after.adjacent(article, from, draft.clause().end(), Wanted.of(QuantityType.MONEY, VERB));
            return deed != null && BUYING.contains(deed.code()) ? deed.code() : mention.code();
        }
        if (mention.code().equals("EXPENSE") && article.view(mention.place()).equals("支出")) {
            for (int i = draft.index() - 1; i >= Math.max(0, draft.index() - MOST_FIGURES); i--) {
                ClaimDraft earlier = article.drafts().get(i);
                if (earlier.sentence() == draft.sentence() && SPENDING.containsKey(earlier.code)) {
                    return SPENDING.get(earlier.code);
                }
            }
        }
        return mention.code();
    }

    /** Of 净卖出额居首，金额为2亿元 the 净卖出额 is the concept; of 中标该项目，金额为2亿元 only 金额 is a noun. */
    private Found amount(Article article, ClaimDraft draft, Mention amount) {
        if (draft.figure().quantity().type() == QuantityType.COUNT) {
            String unit = units.of(draft.figure().quantity());
            Mention things = words.endingAt(article.text(), amount.start(), draft.sentence().start(), Wanted.of(draft, NOUN)); // 航天器|总数
            String code = things != null && things.isWanted() ? things.code() : Taxonomy.OTHER;
            return new Found(unit == null ? code : unit, amount.place());
        }
        Mention meant = meant(article, draft, amount);
        if (meant == null) {
            return new Found(units.fallback(draft.figure().quantity()), amount.place());
        }
        boolean back = meant.code().equals("CONSIDERATION") && buysBack(article.text(), draft, amount);
        boolean names = meant.is(NOUN) && meant.start() >= draft.sentence().start() && amount.length() == SHORT_AMOUNT;
        return new Found(back ? "REPURCHASE" : meant.code(), names ? meant.place() : amount.place());
    }

    /** What the amount is of: the deed after the figure in its clause, or the nearest word before; null if neither is there. */
    private Mention meant(Article article, ClaimDraft draft, Mention amount) {
        Wanted deeds = Wanted.of(draft, VERB);
        int from = after.start(article, draft); // 斥资3亿元(含税)收购
        int end = draft.sentence().clauseAt(from).end();
        for (int at = from; at < Math.min(end, from + AHEAD); at++) {
            Mention deed = words.startingAt(article.text(), at, end, deeds);
            if (deed != null && deed.isWanted()) {
                return deed;
            }
        }
        int start = Math.min(draft.start(), amount.start());
        int limit = Math.max(0, start - REACH);
        Wanted naming = Wanted.of(draft, NOUN, VERB);
        Mention mention = before.nearest(article, start, limit, naming);
        while (mention != null && isNoAmount(mention)) {
            mention = before.nearest(article, mention.start(), limit, naming);
        }
        return mention;
    }

    /** 回购股份80万股,购买的最高价为5元/股,支付的总金额为4万元. */
    private static boolean buysBack(SourceText text, ClaimDraft draft, Mention amount) {
        for (int i = amount.start(); i >= Math.max(draft.sentence().start(), amount.start() - REACH); i--) {
            if (text.startsWith("回购", i)) {
                return true;
            }
        }
        return false;
    }

    /** An amount is none of prices: 最低成交价为5元/股，支付的总金额为3万元. */
    private static boolean isNoAmount(Mention mention) {
        return mention.code().equals("PRICE") || mention.code().equals(Taxonomy.OTHER);
    }
}
