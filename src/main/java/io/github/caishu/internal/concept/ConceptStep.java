package io.github.caishu.internal.concept;

import static io.github.caishu.internal.concept.WordKind.AMOUNT;
import static io.github.caishu.internal.concept.WordKind.GROWTH;
import static io.github.caishu.internal.concept.WordKind.NAME;
import static io.github.caishu.internal.concept.WordKind.NOUN;
import static io.github.caishu.internal.concept.WordKind.VERB;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Step;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.article.Word;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gives each claim its concept. */
public final class ConceptStep implements Step {

    private static final Set<WordKind> ANY = EnumSet.of(NOUN, NAME, AMOUNT, VERB);
    private static final Set<WordKind> COUNTING = EnumSet.of(NOUN, AMOUNT, VERB);
    private static final Set<WordKind> NAMING = EnumSet.of(NOUN, NAME);
    private static final Set<WordKind> NOUNS = EnumSet.of(NOUN);
    private static final Set<WordKind> VERBS = EnumSet.of(VERB);
    private static final Set<WordKind> GROWTHS = EnumSet.of(GROWTH);
    /** What is done with goods goes before what they are: 售出汽车3200辆. */
    private static final Set<String> FLOWS = Set.of("SALES_VOLUME", "PRODUCTION", "EXPORTS", "IMPORTS", "CAPACITY");
    private static final Set<String> BUYING = Set.of("CONSIDERATION", "REPURCHASE");

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
            List<Word> segmented = null;
            for (ClaimDraft draft : sentence.drafts()) {
                if (segmented == null && isCounted(draft)) {
                    segmented = article.words(sentence);
                }
                Found found = find(article, draft, segmented);
                draft.code = found.code();
                draft.concept = found.concept();
                if (found.concept() != null) {
                    article.mark(Role.CONCEPT, found.concept());
                }
            }
        }
    }

    private Found find(Article article, ClaimDraft draft, List<Word> segmented) {
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
        if (isRate(draft)) {
            Found share = wholes.of(article, draft);
            if (share != null) {
                return share;
            }
        }
        QuantityType type = type(draft);
        int own = Reach.start(article, draft);
        Mention mention = before.nearest(article, draft.start(), own, type, ANY);
        Mention following = after.adjacent(article, after.start(article, draft), draft.sentence().end(), type, NOUNS);
        if (following != null && (mention == null || !mention.is(NOUN) || draft.start() - mention.end() > 6)) {
            return named(article, draft, following);
        }
        if (mention == null) {
            Mention verb = after.adjacent(article, after.start(article, draft), draft.sentence().end(), type, VERBS);
            return verb == null ? null : named(article, draft, verb);
        }
        return named(article, draft, mention);
    }

    private Found named(Article article, ClaimDraft draft, Mention mention) {
        if (mention.is(AMOUNT)) {
            String code = amounts.code(article, draft, mention);
            return new Found(code == null ? units.fallback(draft.figure().quantity()) : code, mention.place());
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
            growth = after.adjacent(article, after.start(article, draft), draft.sentence().end(), type, GROWTHS);
        }
        if (growth == null) {
            return null;
        }
        Found carried = carried(article, draft);
        boolean ofPrice = growth.code().equals("PRICE");
        if (carried == null || ofPrice && words.isCounted(carried.code())) {
            return new Found(growth.code(), growth.place());
        }
        return type == QuantityType.PERCENTAGE_POINT ? new Found(carried.code(), growth.place()) : carried;
    }

    private Found counted(Article article, ClaimDraft draft, List<Word> segmented) {
        QuantityType type = type(draft);
        SourceText text = article.text();
        String unit = units.of(draft.figure().quantity());
        int from = after.start(article, draft);
        Stretch phrase = after.phrase(segmented, text, from, draft.sentence().end());
        Mention adjacent = after.adjacent(article, from, draft.sentence().end(), type, NOUNS);
        if (adjacent != null && (phrase == null || adjacent.end() > phrase.end())) {
            phrase = new Stretch(adjacent.start(), adjacent.end());
        }
        Mention noun = phrase == null ? null : after.within(article, phrase, type);
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
        boolean actor = Set.of("ORGANIZATIONS", "PLACES", "STORES", "PEOPLE", "USERS", "SECURITIES", "EQUIPMENT").contains(code);
        return !actor || draft.start() - mention.end() <= 6;
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
        QuantityType type = type(draft);
        int from = Reach.start(article, draft);
        for (int i = draft.index() - 1; i >= Math.max(0, draft.index() - 12); i--) {
            ClaimDraft earlier = article.drafts().get(i);
            if (earlier.sentence().paragraph() != draft.sentence().paragraph()) {
                break;
            }
            int limit = Math.max(earlier.end(), draft.sentence().start());
            Mention mention = limit < from ? before.nearest(article, from, limit, type, NAMING) : null;
            if (mention != null && !(earlier.concept != null && earlier.concept.overlaps(mention.place()))) {
                return named(article, draft, mention);
            }
            if (words.fits(earlier.code, type) && !(isCounted(draft) && earlier.code.equals("OTHER"))) {
                return new Found(earlier.code, earlier.concept);
            }
            from = Math.min(from, earlier.start());
        }
        Mention mention = draft.sentence().start() < from ? before.nearest(article, from, draft.sentence().start(), type, NAMING) : null;
        return mention == null ? null : named(article, draft, mention);
    }
}
