package io.github.caishu.vocabulary;

import org.apache.commons.lang3.StringUtils;

/**
 * The tables of words that the recognisers read: one resource file each, which a caller can add lines to.
 *
 * <pre>{@code
 * VocabularyTable.MEASURES.columns(); // unit TAB UCUM code (may be empty)
 * Vocabulary words = Vocabulary.standard().with(VocabularyTable.MEASURES, "茶担\t");
 * QuantityRecognizer.of(words, "CNY").recognize("收茶60茶担").get(0).quantity(); // Measure[amount=60, unit=茶担, ucum=null, qualifier=EXACT]
 * }</pre>
 */
public enum VocabularyTable {

    /** Currencies: {@code USD<TAB>美元 美金<TAB>US$ $<TAB>美分:0.01}. */
    CURRENCIES("quantity/currencies.tsv", "code TAB names after a number TAB prefixes TAB sub-units as name:fraction", 2),
    /** Physical units: {@code 千瓦时<TAB>kW.h}. */
    MEASURES("quantity/measures.tsv", "unit TAB UCUM code (may be empty)", 1),
    /** Classifiers, one a line: {@code 家}. */
    CLASSIFIERS("quantity/classifiers.tsv", "classifier", 1),
    /** Units of duration: {@code 个月<TAB>mo}. */
    DURATIONS("quantity/durations.tsv", "unit TAB UCUM code (may be empty)", 1),
    /** Units that are ratios or bare signs: {@code 个基点<TAB>percentage_point<TAB>0.01}. */
    RATIOS("quantity/ratios.tsv", "unit TAB quantity type TAB factor", 3),
    /** What may not follow a unit: {@code 股<TAB>指 权 东}. */
    UNIT_LIMITS("quantity/unit-limits.tsv", "unit TAB tails separated by spaces", 2),
    /** Ratios that are words of their own: {@code 半数<TAB>percentage<TAB>50<TAB>exact}. */
    RATIO_WORDS("quantity/ratio-words.tsv", "word TAB quantity type TAB value TAB qualifier", 4),
    /** Words that qualify a figure: {@code 不超过<TAB>before<TAB>at_most}. */
    CUES("quantity/cues.tsv", "word TAB place (before, reaching or after) TAB qualifier", 3),
    /** Nouns that a bare number counts: {@code 人口}. */
    COUNTED_NOUNS("quantity/counted-nouns.tsv", "noun", 1),
    /** Words that say an amount of money is meant where no currency stands: {@code 贷款}. */
    MONEY_NOUNS("quantity/money-nouns.tsv", "noun", 1),
    /** Terms that mean "per unit" without 每: {@code 吨毛利<TAB>吨}. */
    PER_UNIT_TERMS("quantity/per-unit-terms.tsv", "term TAB unit", 2),
    /** What comes in pieces, so that 块 counts it: {@code 银幕}. */
    PIECES("quantity/pieces.tsv", "noun", 1),
    /** Words before the points of an index: {@code 收盘}. */
    POINT_CUES("quantity/point-cues.tsv", "word", 1),
    /** Words that hold a figure's characters but are none: {@code 三元锂}. */
    NOT_FIGURES("quantity/not-figures.tsv", "word", 1),
    /** Names of listed companies: {@code 平安银行<TAB>000001.SZ}; {@code word} behind it where the name is an ordinary word too. */
    COMPANIES("claim/companies.tsv", "name TAB code TAB word where it is an ordinary word too (may be empty)", 2),
    /** Places: {@code 浙江}. */
    PLACES("claim/places.tsv", "place", 1),
    /** Other names that figures are about: {@code 北向资金}. */
    ENTITY_NAMES("claim/entity-names.tsv", "name", 1),
    /** Words that tell where a clause's subject stands: {@code 其中<TAB>opener}. */
    SUBJECT_WORDS("claim/subject-words.tsv",
            "word TAB role (opener, end, about, agency, away, role, holder, pronoun, place, project, "
                    + "org, vague, tail, market, cause or condition)", 2),

    /** The taxonomy: {@code REVENUE<TAB>营业收入<TAB>revenue<TAB>money price<TAB>ifrs-full:Revenue}. */
    CONCEPTS("claim/concepts.tsv", "code TAB Chinese label TAB English label TAB quantity types TAB IFRS element (may be empty)", 4),
    /** Nouns that name a concept: {@code 扣非净利润<TAB>PROFIT}. */
    CONCEPT_TERMS("claim/concept-terms.tsv", "term TAB code of a concept, * or - TAB quantity types (may be empty)", 2),
    /** Words for what is done with the thing measured: {@code 售出<TAB>SALES_VOLUME<TAB>count measure}. */
    CONCEPT_VERBS("claim/concept-verbs.tsv", "word TAB code of a concept TAB quantity types", 3),
    /** Names of what is quoted: {@code 沪指<TAB>INDEX}. */
    QUOTED_NAMES("claim/quoted-names.tsv", "name TAB code of a concept", 2),
    /** Words for a rise or fall by rate: {@code 增速<TAB>SHARE_OF_TOTAL}. */
    GROWTH_WORDS("claim/growth-words.tsv", "word TAB code of a concept where nothing is named", 2),
    /** What counts and measures are of where no word says: {@code 家<TAB>ORGANIZATIONS}. */
    UNIT_CONCEPTS("claim/unit-concepts.tsv", "unit TAB code of a concept", 2),
    /** Words before the rise, fall or level of what is quoted, and what may stand around them: {@code 收涨<TAB>move}. */
    PRICE_MOVES("claim/price-moves.tsv", "word TAB move, level or aside", 2),
    /** Words that make a figure a rise or a fall: {@code 增长<TAB>verb<TAB>up}. */
    CHANGE_WORDS("claim/change-words.tsv", "word TAB kind TAB direction (up, down or empty)", 2),
    /** What a change is compared with: {@code 同比<TAB>basis<TAB>yoy}. */
    CHANGE_BASES("claim/change-bases.tsv", "word TAB kind TAB basis (yoy, sequential, other or empty)", 2),
    /** Words that say how a figure is meant: {@code 预计<TAB>sentence<TAB>forecast}. */
    MODALITY_CUES("claim/modality-cues.tsv", "word TAB reach TAB modality (forecast, planned or empty)", 2),
    /** Words that say a time without a number: {@code 去年<TAB>year -1}. */
    TIME_WORDS("claim/time-words.tsv", "word TAB meaning", 2),
    /** Words of saying and what stands around them: {@code 表示<TAB>says}. */
    SAYINGS("claim/sayings.tsv", "word TAB kinds separated by spaces", 2),
    /** Who may state a figure, and what names nobody: {@code 研究院<TAB>ending}. */
    SPEAKERS("claim/speakers.tsv", "word TAB kinds separated by spaces", 2),
    /** Words that stand with a time: {@code 以来<TAB>since}. */
    TIME_EDGES("claim/time-edges.tsv", "word TAB what it does (before, none, part, since, until, week_until or year_until)", 2),
    /** Words beside a time that say how it serves: {@code 较<TAB>compares}. */
    TIME_CUES("claim/time-cues.tsv", "word TAB what it says (compares, announces, trades, stands and so on, as the table's head lists)", 2);

    private final String resource;
    private final String columns;
    private final int required;

    VocabularyTable(String resource, String columns, int required) {
        this.resource = resource;
        this.columns = columns;
        this.required = required;
    }

    /** The resource that ships the table, below {@code io/github/caishu/}. */
    public String resource() {
        return resource;
    }

    /** What a line holds, in words. */
    public String columns() {
        return columns;
    }

    /** How many columns a line may have. */
    int mostColumns() {
        return StringUtils.countMatches(columns, " TAB ") + 1;
    }

    /** How many columns a line must have. */
    public int requiredColumns() {
        return required;
    }
}
