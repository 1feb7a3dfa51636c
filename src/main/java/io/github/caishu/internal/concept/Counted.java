package io.github.caishu.internal.concept;

import static io.github.caishu.internal.article.Characters.isOneOf;
import static io.github.caishu.internal.concept.WordKind.AMOUNT;
import static io.github.caishu.internal.concept.WordKind.NOUN;
import static io.github.caishu.internal.concept.WordKind.VERB;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.quantity.QuantityType;
import java.util.Set;

/** What a count or a physical quantity is of: the noun after it, or a word before. */
final class Counted {

    private static final String SHARES = "SHARES";
    private static final String CASES = "CASES";
    private static final String CAPACITY = "CAPACITY";
    private static final String PEOPLE = "PEOPLE";
    private static final String SECURITIES = "SECURITIES";
    /** What is done with goods goes before what they are: 售出汽车3200辆. */
    private static final Set<String> FLOWS = Set.of("SALES_VOLUME", "PRODUCTION", "EXPORTS", "IMPORTS", CAPACITY);
    /** Units that say what they count, whatever was done with it: 参与的有20家. */
    private static final Set<String> SURE_UNITS = Set.of("ORGANIZATIONS", CASES, "HOUSEHOLDS", "PLACES");
    private static final Set<String> LOOSE_UNITS = Set.of("EQUIPMENT", "PROJECTS");
    /** What may stand between a noun and its number: 贫困县减少了12个, 受骗人数已超过37人. */
    private static final String LINKS = "为达到约近超逾至过破仅共计合有了是的在已将增减少下降上升长加新累同环比数量总及其余或可能预高额居报出突,:()现仍还就莫扩大缩短、"
            + "望上看也接录得保持基本只";

    private final ConceptWords words;
    private final NounBefore before;
    private final NounAfter after;
    private final Naming naming;
    private final ThingAfter things;
    private final UnitConcepts units;

    Counted(ConceptWords words, NounBefore before, NounAfter after, Naming naming, UnitConcepts units) {
        this.words = words;
        this.before = before;
        this.after = after;
        this.naming = naming;
        things = new ThingAfter(words, after, SURE_UNITS);
        this.units = units;
    }

    /** @return null if neither the noun after the figure nor its clause says what it is */
    Found of(Article article, ClaimDraft draft) {
        String unit = units.of(draft.figure().quantity());
        int from = after.start(article, Lists.last(article, draft));
        ThingAfter.Thing found = things.of(article, draft, unit, from);
        Stretch thing = found.place();
        Mention noun = found.noun();
        int own = Reach.start(article, draft);
        Mention mention = suitable(article, draft, unit, own);
        if (mention != null && mention.is(VERB)) {
            boolean named = thing != null && (!mention.code().equals(SHARES) || noun != null && noun.code().equals(SHARES));
            return new Found(mention.code(), named ? thing : doneWith(article, draft, mention, own));
        }
        if (noun != null) {
            boolean person = PEOPLE.equals(unit) && !ThingAfter.PERSONS.contains(noun.code()); // 5名市民代表, whatever is a city
            return new Found(person ? PEOPLE : codeOf(noun, unit), thing);
        }
        boolean straight = thing != null && thing.start() == from && Figures.type(draft) == QuantityType.COUNT; // 几国|55个|物业
        if (mention != null && !(straight && mention.is(NOUN) && mention.end() == draft.start())) {
            return mention.is(NOUN) ? named(article, draft, mention, own) : naming.found(article, draft, mention);
        }
        boolean others = unit == null || unit.equals(SECURITIES); // 60支队伍
        return thing == null ? null : new Found(others ? Taxonomy.OTHER : unit, thing);
    }

    /** The nearest word before that can be what the unit counts. */
    private Mention suitable(Article article, ClaimDraft draft, String unit, int own) {
        Wanted wanted = Wanted.of(draft, NOUN, AMOUNT, VERB);
        Mention mention = before.nearest(article, draft.start(), own, wanted);
        while (mention != null && !suits(article, draft, mention, unit)) {
            mention = before.nearest(article, mention.start(), own, wanted);
        }
        return mention;
    }

    /** 售出汽车3200辆 are sales, though 汽车 alone are vehicles. */
    private Found named(Article article, ClaimDraft draft, Mention noun, int own) {
        Mention verb = words.endingAt(article.text(), noun.start(), own, Wanted.of(draft, VERB));
        boolean flow = verb != null && verb.isWanted() && FLOWS.contains(verb.code());
        return new Found(flow ? verb.code() : codeOf(noun, units.of(draft.figure().quantity())), noun.place());
    }

    /** 并网风电3亿千瓦 are capacity, a 流量 of 3000万辆 vehicles: there the unit knows better; a 件 or 项 may be of anything. */
    private static String codeOf(Mention noun, String unit) {
        boolean knows = unit != null && !LOOSE_UNITS.contains(unit);
        boolean vague = noun.code().equals(Taxonomy.OTHER) || CAPACITY.equals(unit) && noun.code().equals("PRODUCTION");
        return knows && vague ? unit : noun.code();
    }

    /** 二手住宅共成交300套: the noun before the verb is what was sold. */
    private Stretch doneWith(Article article, ClaimDraft draft, Mention verb, int own) {
        if (FLOWS.contains(verb.code())) {
            Mention goods = before.nearest(article, verb.start(), own, Wanted.of(draft, NOUN));
            if (goods != null && isLinked(article, goods.end(), verb.start())) {
                return goods.place();
            }
        }
        return verb.place();
    }

    /** Whether a word before can be what a unit counts: 持有 is no word for 3辆, a 公司 far off none for 36家. */
    private static boolean suits(Article article, ClaimDraft draft, Mention mention, String unit) {
        String code = mention.code();
        if (mention.is(AMOUNT)) {
            return true;
        }
        if (SHARES.equals(unit)) {
            return code.equals(SHARES) || code.equals("TRADING_VOLUME");
        }
        if (code.equals(SHARES)) {
            return false;
        }
        if (mention.is(VERB)) {
            return unit == null || !SURE_UNITS.contains(unit) || code.equals(unit);
        }
        boolean named = mention.length() > 1 && (!CASES.equals(unit) || code.equals(unit)); // no 深圳市|3例
        return named && (Figures.type(draft) == QuantityType.MEASURE || isLinked(article, mention.end(), draft.start()));
    }

    private static boolean isLinked(Article article, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isOneOf(article.text().charAt(i), LINKS) && !article.is(Role.TIME, i)) {
                return false;
            }
        }
        return true;
    }
}
