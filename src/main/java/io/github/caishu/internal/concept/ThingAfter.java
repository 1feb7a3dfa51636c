package io.github.caishu.internal.concept;

import static io.github.caishu.internal.concept.WordKind.NOUN;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.quantity.QuantityType;
import java.util.Set;

/** The thing that a count or physical quantity names after it: of 20家企业产量 the 企业, of 3人核酸样本 none. */
final class ThingAfter {

    /**
     * @param place the words that name it; null if none do
     * @param noun the term of the tables among them; null if none is
     */
    record Thing(Stretch place, Mention noun) {
        static final Thing NONE = new Thing(null, null);
    }

    private static final String ORGANIZATIONS = "ORGANIZATIONS";
    private static final String PERSON = "人";
    /** What 名 and 人 can count. */
    static final Set<String> PERSONS = Set.of("PEOPLE", "EMPLOYEES", "USERS", "CASES");
    /** What such units count has amounts of its own. */
    private static final Set<String> OWNERS = Set.of(ORGANIZATIONS, "SECURITIES");

    private final ConceptWords words;
    private final NounAfter after;
    private final Set<String> sureUnits;

    ThingAfter(ConceptWords words, NounAfter after, Set<String> sureUnits) {
        this.words = words;
        this.after = after;
        this.sureUnits = sureUnits;
    }

    /**
     * @param unit the code that the unit stands for; null if it stands for none
     * @param from where what follows the figure begins
     */
    Thing of(Article article, ClaimDraft draft, String unit, int from) {
        QuantityType type = Figures.type(draft);
        Stretch place = after.phrase(article, from, draft.sentence().clauseAt(from).end(), type);
        if (place == null || type == QuantityType.MEASURE && isOwner(article, place)) {
            return Thing.NONE;
        }
        Mention noun = after.within(article.text(), place, type, unit);
        if (PERSON.equals(draft.figure().quantity().unit()) && (noun == null || !PERSONS.contains(noun.code()))) {
            return Thing.NONE; // 3人核酸样本呈阳性
        }
        if (unit == null) {
            return new Thing(place, noun);
        }
        Mention counted = noun != null && sureUnits.contains(unit) ? after.first(article.text(), place, unit) : null;
        if (counted != null && isAmount(article, counted.end(), place.end())) {
            return new Thing(new Stretch(place.start(), counted.end()), counted); // 20家企业|产量, 51家公司|净利润
        }
        boolean amount = OWNERS.contains(unit) && isAmount(article, place.start(), place.end()); // 7家|营收过亿元
        return new Thing(amount ? null : place, noun);
    }

    /** Whether the words are one term for something that is not counted. */
    private boolean isAmount(Article article, int from, int to) {
        return from < to && (isAmount(article, from, to, QuantityType.MONEY) || isAmount(article, from, to, QuantityType.MEASURE));
    }

    private boolean isAmount(Article article, int from, int to, QuantityType type) {
        Mention term = words.startingAt(article.text(), from, to, Wanted.of(type, NOUN));
        return term != null && term.isWanted() && term.end() == to && !words.isCounted(term.code());
    }

    /** 年产30万吨企业: who has the physical quantity, not what it is of. */
    private boolean isOwner(Article article, Stretch thing) {
        Mention owner = words.endingAt(article.text(), thing.end(), thing.start(), Wanted.of(QuantityType.COUNT, NOUN));
        return owner != null && owner.isWanted() && owner.code().equals(ORGANIZATIONS);
    }
}
