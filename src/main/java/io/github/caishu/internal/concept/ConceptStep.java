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
import java.util.List;

/** Gives each claim its concept. */
public final class ConceptStep implements Step {

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
        Mention mention = before.nearest(article, draft.start(), own, type, NOUN, NAME, AMOUNT, VERB);
        Mention following = after.adjacent(article, after.start(article, draft), draft.sentence().end(), type, NOUN);
        if (following != null && (mention == null || !mention.is(NOUN) || draft.start() - mention.end() > 6)) {
            return named(article, draft, following);
        }
        if (mention == null) {
            Mention verb = after.adjacent(article, after.start(article, draft), draft.sentence().end(), type, VERB);
            return verb == null ? null : named(article, draft, verb);
        }
        return named(article, draft, mention);
    }

    private Found named(Article article, ClaimDraft draft, Mention mention) {
        if (mention.is(AMOUNT)) {
            String code = amounts.code(article, draft, mention);
            return new Found(code == null ? units.fallback(draft.figure().quantity()) : code, mention.place());
        }
        return new Found(mention.sense().code(), mention.is(NAME) ? null : mention.place());
    }

    private Found counted(Article article, ClaimDraft draft, List<Word> segmented) {
        QuantityType type = type(draft);
        SourceText text = article.text();
        String unit = units.of(draft.figure().quantity());
        int from = after.start(article, draft);
        Stretch phrase = after.phrase(segmented, text, from, draft.sentence().end());
        Mention adjacent = after.adjacent(article, from, draft.sentence().end(), type, NOUN);
        if (adjacent != null && (phrase == null || adjacent.end() > phrase.end())) {
            phrase = new Stretch(adjacent.start(), adjacent.end());
        }
        Mention noun = phrase == null ? null : after.within(article, phrase, type);
        Mention mention = before.nearest(article, draft.start(), Reach.start(article, draft), type, NOUN, AMOUNT, VERB);
        if (mention != null && mention.is(VERB) && !suits(mention, unit)) {
            mention = null;
        }
        if (mention != null && mention.is(VERB)) {
            Stretch thing = phrase == null ? mention.place() : phrase;
            return new Found(mention.sense().code(), thing);
        }
        if (noun != null) {
            return new Found(noun.sense().code(), phrase);
        }
        if (mention != null) {
            return named(article, draft, mention);
        }
        if (phrase != null) {
            return new Found(unit == null ? "OTHER" : unit, phrase);
        }
        return null;
    }

    private static boolean suits(Mention verb, String unit) {
        String code = verb.sense().code();
        if (unit == null) {
            return !code.equals("SHARES");
        }
        return switch (unit) {
            case "ORGANIZATIONS", "CASES", "HOUSEHOLDS", "SHARES", "PLACES" -> code.equals(unit);
            default -> !code.equals("SHARES");
        };
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
            Mention mention = limit < from ? before.nearest(article, from, limit, type, NOUN, NAME) : null;
            if (mention != null) {
                return named(article, draft, mention);
            }
            if (words.fits(earlier.code, type) && !(isCounted(draft) && earlier.code.equals("OTHER"))) {
                return new Found(earlier.code, earlier.concept);
            }
            from = Math.min(from, earlier.start());
        }
        Mention mention = draft.sentence().start() < from ? before.nearest(article, from, draft.sentence().start(), type, NOUN, NAME) : null;
        return mention == null ? null : named(article, draft, mention);
    }
}
