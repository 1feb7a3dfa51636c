package io.github.caishu.internal.concept;

import static io.github.caishu.internal.concept.WordKind.AMOUNT;
import static io.github.caishu.internal.concept.WordKind.GROWTH;
import static io.github.caishu.internal.concept.WordKind.NAME;
import static io.github.caishu.internal.concept.WordKind.NOUN;
import static io.github.caishu.internal.concept.WordKind.VERB;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Step;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Gives each claim its concept. */
public final class ConceptStep implements Step {

    private static final Set<WordKind> ANY = EnumSet.of(NOUN, NAME, AMOUNT, VERB);
    private static final Set<WordKind> COUNTING = EnumSet.of(NOUN, AMOUNT, VERB);
    private static final Set<WordKind> NAMING = EnumSet.of(NOUN, NAME);
    private static final Set<WordKind> RATED = EnumSet.of(NOUN, NAME, AMOUNT, VERB, GROWTH);
    private static final Set<WordKind> FOLLOWING = EnumSet.of(NOUN, AMOUNT);
    private static final Set<WordKind> NOUNS = EnumSet.of(NOUN);
    private static final Set<WordKind> VERBS = EnumSet.of(VERB);
    private static final Set<WordKind> GROWTHS = EnumSet.of(GROWTH);
    /** What is done with goods goes before what they are: 售出汽车3200辆. */
    private static final Set<String> FLOWS = Set.of("SALES_VOLUME", "PRODUCTION", "EXPORTS", "IMPORTS", "CAPACITY");
    /** What a 涨幅 can be of. */
    private static final Set<String> PRICES = Set.of("PRICE", "INDEX", "EXCHANGE_RATE", "YIELD", "CPI", "PPI", "MARKET_CAP", "VALUATION");
    private static final Set<String> BUYING = Set.of("CONSIDERATION", "REPURCHASE");

    private static final int MOST_FIGURES = 12;
    private static final String LINKS = "为达到约近超逾至过破仅共计合有了是的在已将增减少下降上升长加新累同环比数量总及其余或可能预高额居报出突,:()现仍还就约莫扩大缩短、望上看也或接录得保持基本只";

    private final ConceptWords words;
    private final NounBefore before;
    private final NounAfter after;
    private final Wholes wholes;
    private final PriceMoves moves;
    private final UnitConcepts units;
    private final Lists lists;
    private final Amounts amounts;

    public ConceptStep(Vocabulary vocabulary) {
        words = new ConceptWords(vocabulary);
        before = new NounBefore(words);
        after = new NounAfter(words);
        wholes = new Wholes(before);
        moves = new PriceMoves(vocabulary);
        units = new UnitConcepts(vocabulary, words.taxonomy());
        lists = new Lists(words, before);
        amounts = new Amounts(words, before);
    }

    @Override
    public void link(Article article) {
        for (Sentence sentence : article.sentences()) {
            SentenceWords segmented = new SentenceWords(article, sentence);
            for (ClaimDraft draft : sentence.drafts()) {
                Found found = find(article, draft, segmented);
                draft.code = found.code();
                draft.concept = found.concept();
                if (found.concept() != null) {
                    article.mark(Role.CONCEPT, found.concept());
                }
            }
        }
    }

    private Found find(Article article, ClaimDraft draft, SentenceWords segmented) {
        Found found = lists.of(article, draft);
        if (found == null) {
            found = isCounted(draft) ? counted(article, draft, segmented) : measured(article, draft);
        }
        if (found == null) {
            found = growth(article, draft);
        }
        if (found == null) {
            found = quoted(article, draft);
        }
        if (found == null) {
            found = carried(article, draft);
        }
        return found == null ? new Found(units.fallback(draft.figure().quantity()), null) : found;
    }

    private static boolean isCounted(ClaimDraft draft) {
        QuantityType type = type(draft);
        return type == QuantityType.COUNT || type == QuantityType.MEASURE;
    }

    private static QuantityType type(ClaimDraft draft) {
        return draft.figure().quantity().type();
    }

    private static boolean isRate(ClaimDraft draft) {
        QuantityType type = type(draft);
        return type == QuantityType.PERCENTAGE || type == QuantityType.PERCENTAGE_POINT || type == QuantityType.MULTIPLE;
    }

    /** Money, prices, rates, points. */
    private Found measured(Article article, ClaimDraft draft) {
        Found share = isRate(draft) ? wholes.of(article, draft) : null;
        if (share != null) {
            return share;
        }
        QuantityType type = type(draft);
        int from = after.start(article, Lists.last(article, draft));
        int limit = draft.sentence().clauseAt(from).end();
        Mention mention = before.nearest(article, draft.start(), Reach.start(article, draft), type, isRate(draft) ? RATED : ANY);
        if (mention != null && mention.is(GROWTH)) {
            mention = grown(article, draft, mention);
            if (mention == null) {
                return null;
            }
        }
        if (mention != null && isName(article, draft, mention)) {
            mention = null;
        }
        boolean de = article.text().charAt(from, ' ') == '的';
        Mention following = after.adjacent(article, from, limit, type, de ? FOLLOWING : NOUNS);
        if (following != null && (de || mention == null || !mention.is(NOUN) || draft.start() - mention.end() > 6
                || article.text().charAt(draft.start() - 1) == '的')) {
            return named(article, draft, following);
        }
        if (mention != null) {
            return named(article, draft, mention);
        }
        if (de && isRate(draft)) {
            Mention things = after.adjacent(article, from, limit, QuantityType.COUNT, NOUNS); // 两成的股票
            if (things != null) {
                return new Found(Wholes.SHARE, things.place());
            }
        }
        Mention deed = after.adjacent(article, from, limit, type, VERBS);
        return deed == null ? null : named(article, draft, deed);
    }

    /** The term whose growth is told (GDP增速, 均价累计涨幅); null where the rise is that of a price not named (进口车平均降价3%). */
    private Mention grown(Article article, ClaimDraft draft, Mention growth) {
        Mention term = before.nearest(article, growth.start(), Reach.start(article, draft), type(draft), ANY);
        boolean other = term != null && growth.code().equals("PRICE") && growth.start() - term.end() > 2;
        return other && !term.is(NAME) && !PRICES.contains(term.code()) ? null : term;
    }

    /** 东方股份涨3%: there 股份 ends a company's name. */
    private boolean isName(Article article, ClaimDraft draft, Mention mention) {
        return mention.code().equals(Wholes.STAKE) && mention.length() == 2
                && moves.telling(article, mention.end(), draft.start()) != PriceMoves.Telling.NONE;
    }

    private Found named(Article article, ClaimDraft draft, Mention mention) {
        if (mention.is(AMOUNT)) {
            Mention meant = amounts.meant(article, draft, mention);
            if (meant == null) {
                return new Found(units.fallback(draft.figure().quantity()), mention.place());
            }
            boolean same = meant.is(NOUN) && meant.start() >= draft.sentence().start() && mention.length() == 2; // 净卖出额居首，金额为2亿元
            return new Found(meant.code(), same ? meant.place() : mention.place());
        }
        return new Found(boughtWith(article, draft, mention), mention.is(NAME) ? null : mention.place());
    }

    /** 出资3亿元收购: what follows says what the money was for. */
    private String boughtWith(Article article, ClaimDraft draft, Mention mention) {
        if (mention.code().equals("INVESTMENT")) {
            Mention verb = after.adjacent(article, draft.end(), draft.clause().end(), type(draft), VERBS);
            if (verb != null && BUYING.contains(verb.code())) {
                return verb.code();
            }
        }
        return mention.code();
    }

    /** 涨幅超10%, 增幅比上年提高3.9个百分点: the growth of something named before, or in 12%的涨幅 of its subject. */
    private Found growth(Article article, ClaimDraft draft) {
        QuantityType type = type(draft);
        if (!isRate(draft)) {
            return null;
        }
        Mention growth = before.nearest(article, draft.start(), Reach.start(article, draft), type, GROWTHS);
        if (growth == null) {
            growth = after.adjacent(article, after.start(article, Lists.last(article, draft)), draft.sentence().end(), type, GROWTHS);
        }
        if (growth == null) {
            return null;
        }
        Found carried = carried(article, draft);
        if (growth.code().equals("PRICE")) {
            return carried != null && PRICES.contains(carried.code()) ? carried : new Found("PRICE", null);
        }
        if (carried == null) {
            return new Found(growth.code(), growth.place());
        }
        return type == QuantityType.PERCENTAGE_POINT ? new Found(carried.code(), growth.place()) : carried;
    }

    private Found counted(Article article, ClaimDraft draft, SentenceWords segmented) {
        QuantityType type = type(draft);
        SourceText text = article.text();
        String unit = units.of(draft.figure().quantity());
        int from = after.start(article, Lists.last(article, draft));
        Stretch phrase = after.phrase(article, segmented, from, draft.sentence().clauseAt(from).end(), type);
        Mention noun = phrase == null ? null : after.within(text, phrase, type, unit);
        int own = Reach.start(article, draft);
        Mention mention = before.nearest(article, draft.start(), own, type, COUNTING);
        if (mention != null && !suits(article, draft, mention, unit)) {
            mention = null;
        }
        if (mention != null && mention.is(VERB)) {
            return new Found(mention.code(), phrase == null ? mention.place() : phrase);
        }
        if (noun != null) {
            return new Found(noun.code(), phrase);
        }
        if (mention != null) {
            Mention verb = mention.is(NOUN) ? words.endingAt(text, mention.start(), own, type, VERBS) : null;
            boolean flow = verb != null && verb.isWanted() && FLOWS.contains(verb.code());
            return flow ? new Found(verb.code(), mention.place()) : named(article, draft, mention);
        }
        if (phrase != null) {
            return new Found(unit == null ? "OTHER" : unit, phrase);
        }
        return null;
    }

    /** Whether a word before can be what a unit counts: 持有 is no word for 3辆, a 公司 far off none for 36家. */
    private static boolean suits(Article article, ClaimDraft draft, Mention mention, String unit) {
        String code = mention.code();
        if (mention.is(AMOUNT)) {
            return true;
        }
        if ("SHARES".equals(unit)) {
            return code.equals("SHARES") || code.equals("TRADING_VOLUME");
        }
        if (code.equals("SHARES")) {
            return false;
        }
        if (mention.is(VERB)) {
            return unit == null || !Set.of("ORGANIZATIONS", "CASES", "HOUSEHOLDS", "PLACES").contains(unit) || code.equals(unit);
        }
        return type(draft) == QuantityType.MEASURE || isLinked(article, mention.end(), draft.start());
    }

    /** Whether what stands between a noun and its number only links them: 贫困县减少了12个. */
    private static boolean isLinked(Article article, int from, int to) {
        for (int i = from; i < to; i++) {
            if (LINKS.indexOf(article.text().charAt(i)) < 0 && !article.is(Role.TIME, i)) {
                return false;
            }
        }
        return true;
    }

    private Found quoted(Article article, ClaimDraft draft) {
        if (isCounted(draft)) {
            return null;
        }
        PriceMoves.Telling telling = moves.telling(article, Reach.ownStart(article, draft), draft.start());
        if (telling == PriceMoves.Telling.OF_ITS_SUBJECT) {
            Found carried = carried(article, draft);
            return carried != null && carried.code().equals("PRICE") ? carried : new Found("PRICE", null);
        }
        if (telling == PriceMoves.Telling.OF_ANOTHER) {
            Found carried = carried(article, draft);
            return carried == null ? new Found("PRICE", null) : carried;
        }
        return null;
    }

    private Found carried(Article article, ClaimDraft draft) {
        return isCounted(draft) ? carriedCount(article, draft) : carriedMeasure(article, draft);
    }

    /**
     * 昨日新增30例，前日22例; 铜产量下降3%，至52万吨; 氢气需求将从2020年的3000万吨: what the last figure in the same unit counts, or
     * the last rate grows, or for a bare number and a measure what the sentence names.
     */
    private Found carriedCount(Article article, ClaimDraft draft) {
        String unit = draft.figure().quantity().unit();
        QuantityType type = type(draft);
        boolean open = type == QuantityType.MEASURE || unit == null;
        int from = Reach.start(article, draft);
        for (int i = draft.index() - 1; i >= Math.max(0, draft.index() - MOST_FIGURES); i--) {
            ClaimDraft earlier = article.drafts().get(i);
            if (earlier.sentence().paragraph() != draft.sentence().paragraph()) {
                break;
            }
            int limit = Math.max(earlier.end(), draft.sentence().start());
            Mention mention = open && limit < from ? before.nearest(article, from, limit, type, NOUNS) : null;
            if (mention != null && !(earlier.concept != null && earlier.concept.overlaps(mention.place()))) {
                return named(article, draft, mention);
            }
            boolean same = isCounted(earlier) && Objects.equals(unit, earlier.figure().quantity().unit());
            boolean grew = isRate(earlier) && earlier.sentence() == draft.sentence() && words.isLevel(earlier.code, type);
            if (same || grew) {
                return new Found(earlier.code, earlier.concept);
            }
            from = Math.min(from, earlier.start());
        }
        Mention mention = open && draft.sentence().start() < from ? before.nearest(article, from, draft.sentence().start(), type, NOUNS) : null;
        return mention == null ? null : named(article, draft, mention);
    }

    /** The concept of the last figure that this one may be about as well, or of a term that stands nearer in the sentence. */
    private Found carriedMeasure(Article article, ClaimDraft draft) {
        QuantityType type = type(draft);
        int from = Reach.start(article, draft);
        for (int i = draft.index() - 1; i >= Math.max(0, draft.index() - MOST_FIGURES); i--) {
            ClaimDraft earlier = article.drafts().get(i);
            if (earlier.sentence().paragraph() != draft.sentence().paragraph()) {
                break;
            }
            int limit = Math.max(earlier.end(), draft.sentence().start());
            Mention mention = limit < from ? before.nearest(article, from, limit, type, NAMING) : null;
            if (mention != null && !(earlier.concept != null && earlier.concept.overlaps(mention.place()))) {
                return named(article, draft, mention);
            }
            if (words.fits(earlier.code, type) && (type(earlier) == type || !earlier.code.equals(Taxonomy.OTHER))) {
                return new Found(earlier.code, earlier.concept);
            }
            from = Math.min(from, earlier.start());
        }
        Mention mention = draft.sentence().start() < from ? before.nearest(article, from, draft.sentence().start(), type, NAMING) : null;
        return mention == null ? null : named(article, draft, mention);
    }
}
