package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.Names;
import io.github.caishu.text.SourceText;
import java.util.List;
import java.util.Set;

/**
 * Settles whom a figure is about by what the sentence says and, where it does not, by what was said before: the company that
 * announces it, whom the concept is of, whom the sentence before spoke of, what the article is about.
 */
final class Unsaid {

    /** Concepts that are named by what is quoted. */
    private static final Set<String> QUOTED = Set.of("INDEX", "YIELD", "EXCHANGE_RATE");
    /** Concepts whose counted things are nobody's: 有百余家银行发行存单. */
    static final Set<String> COUNTED_ALONE = Set.of("ORGANIZATIONS", "SECURITIES");
    /** Concepts that a place has, rather than what their terms begin with: 城镇失业率, 货物贸易顺差. */
    private static final Set<String> OF_PLACES = Set.of("GDP", "RETAIL", "TRADE", "EXPORTS", "FISCAL_REVENUE", "FISCAL_SPENDING", "UNEMPLOYMENT", "CPI", "PPI", "PMI",
            "INCOME", "INVESTMENT", "PEOPLE", "CASES", "RND", "OUTPUT_VALUE");
    private static final List<String> PROJECT_WORDS = List.of("项目", "本项目", "该项目", "工程");
    private static final int PROJECT_REACH = 200;
    private static final int LONGEST_TITLE = 4;
    private static final int LONGEST_SAYING = 24;
    private static final List<String> SELF_SAYINGS = List.of("公告", "新闻稿", "宣布", "盈喜", "盈警", "业绩", "财报", "互动平台");

    /** Concepts of goods: what they are of is nearer than a subject of an earlier clause. */
    private static final Set<String> OF_GOODS = Set.of("PRICE", "PRODUCTION", "SALES_VOLUME", "INVENTORY", "CONSUMPTION");

    private final Article article;
    private final SourceText text;
    private final Names names;
    private final NounPhrases phrases;
    private final Stakes stakes;
    private final PhraseKinds kinds;
    private final Antecedents antecedents;

    Unsaid(Article article, Names names, NounPhrases phrases, Stakes stakes, PhraseKinds kinds, Antecedents antecedents) {
        this.article = article;
        this.text = article.text();
        this.names = names;
        this.phrases = phrases;
        this.stakes = stakes;
        this.kinds = kinds;
        this.antecedents = antecedents;
    }

    /**
     * Whom a figure is about.
     *
     * @param subject who its sentence has spoken of so far; may be null
     * @param carried whom the sentence before spoke of; may be null
     */
    Stretch entity(ClaimDraft draft, Subject subject, Stretch carried) {
        Stretch project = project(draft);
        if (project != null) {
            return project;
        }
        Stretch company = announcer(draft, subject);
        if (subject != null && (subject.named() || company == null)) {
            return spoken(draft, subject, company);
        }
        if (company != null && (subject != null || carried == null || !kinds.isNamed(carried))) {
            return company; // of a company's products and projects the company says it
        }
        return unspoken(draft, carried);
    }

    /** Whom a figure is about whose sentence has a subject. */
    private Stretch spoken(ClaimDraft draft, Subject subject, Stretch company) {
        Stretch goods = goods(draft, subject);
        if (goods != null) {
            return goods;
        }
        Stretch governed = OF_PLACES.contains(draft.code) && kinds.isOffice(subject.entity()) ? kinds.placeIn(subject.entity()) : null;
        if (governed != null) {
            return governed; // 杭州市统计局录得新增人口5万人
        }
        boolean unknown = kinds.isPronoun(subject.entity()) || kinds.isOffice(subject.entity()); // 证监会同意公司发行10亿元债券
        Stretch speaker = kinds.isPronoun(subject.entity()) ? speaker(draft) : null; // 云海药业称,本公司营收增长5%
        return unknown && company != null ? company : speaker != null ? speaker : subject.entity();
    }

    /** Whom a figure is about whose sentence has none. */
    private Stretch unspoken(ClaimDraft draft, Stretch carried) {
        Stretch industry = modifier(draft);
        if (industry != null && !QUOTED.contains(draft.code) && !"PMI".equals(draft.code) && kinds.isIndustry(industry)) {
            return industry; // 采矿业增加值
        }
        Stretch topic = antecedents.topicBefore(draft.start());
        Stretch place = place(draft);
        boolean ofPlace = place != null && OF_PLACES.contains(draft.code);
        boolean known = topic != null || carried != null && kinds.isNamed(carried) || ofPlace;
        Stretch modifier = known ? null : modifier(draft);
        if (modifier != null) {
            return modifier;
        }
        boolean told = draft.source != null && kinds.placeIn(draft.source) != null; // 望江市疾控中心通报,新增病例3例
        boolean others = topic == null && carried != null && !kinds.isCompany(carried);
        if (ofPlace && (told || others) && (carried == null || kinds.placeIn(carried) == null)) {
            return place;
        }
        if (countsAlone(draft)) {
            return null;
        }
        Stretch speaker = speaker(draft);
        return carried != null ? carried : topic != null ? topic : speaker != null ? speaker : place;
    }

    /** Whether the figure counts companies or stocks that are named behind it and are nobody's. */
    static boolean countsAlone(ClaimDraft draft) {
        return COUNTED_ALONE.contains(draft.code) && draft.concept != null && draft.concept.start() >= draft.end();
    }

    /** The project with a name of its own whose 项目金额 or 总投资 this is; else null. */
    private Stretch project(ClaimDraft draft) {
        boolean ofProject = draft.concept != null && text.startsWithAny(PROJECT_WORDS, draft.concept.start());
        Name name = ofProject ? names.before(draft.start(), Name.Kind.PROJECT) : null;
        return name != null && draft.start() - name.end() < PROJECT_REACH ? name.named() : null;
    }

    /** The goods that the figure is of, where the sentence spoke of something else before: 需求回升,铜价上涨5%; else null. */
    private Stretch goods(ClaimDraft draft, Subject subject) {
        boolean earlier = subject.phrase().end() <= draft.clause().start();
        Stretch place = kinds.placeIn(subject.entity());
        boolean loose = !subject.named() || place != null && subject.entity().length() - place.length() > LONGEST_TITLE;
        return earlier && loose && OF_GOODS.contains(draft.code) ? modifier(draft) : null;
    }

    /** The company that states the figure of itself; null where none does. */
    private Stretch announcer(ClaimDraft draft, Subject subject) {
        if (subject != null && stakes.isHolding(draft)) {
            return null;
        }
        Stretch source = draft.source;
        if (source != null && announces(source) && (kinds.isCompany(source) || !kinds.isAgency(source))) {
            return source;
        }
        return antecedents.soleCompany() != null && antecedents.soleCompany().start() < draft.start() ? antecedents.soleCompany() : null;
    }

    /** Who says it, unless one who speaks of others for a living; else null. */
    private Stretch speaker(ClaimDraft draft) {
        return draft.source == null || kinds.isAgency(draft.source) ? null : draft.source;
    }

    /** Whether one speaks of itself, by an announcement; the data that one publishes are about others. */
    private boolean announces(Stretch source) {
        String saying = text.view().substring(source.end(), Math.min(text.length(), source.end() + LONGEST_SAYING));
        return SELF_SAYINGS.stream().anyMatch(saying::contains) || saying.startsWith(":");
    }

    /** What the concept is of, where nobody is named: of 新能源汽车销量 the 新能源汽车, of 美国10年期国债收益率 all of it; else null. */
    private Stretch modifier(ClaimDraft draft) {
        if (draft.concept == null || draft.concept.start() > draft.start()) {
            return null;
        }
        if (QUOTED.contains(draft.code)) {
            return draft.concept;
        }
        Stretch of = phrases.ofConcept(draft.concept);
        return of == null || antecedents.isAnywhere(of) ? null : of;
    }

    private Stretch place(ClaimDraft draft) {
        Stretch place = draft.source == null ? null : kinds.placeIn(draft.source);
        place = place == null ? antecedents.firstPlace(draft.start()) : place;
        return place == null && OF_PLACES.contains(draft.code) ? kinds.placeIn(new Stretch(draft.sentence().start(), draft.sentence().end())) : place;
    }
}
