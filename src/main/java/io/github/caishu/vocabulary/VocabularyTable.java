package io.github.caishu.vocabulary;

/** The tables of words that the recognisers read: one resource file each, which a caller can add lines to. */
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
    /** Words that say a time without a number: {@code 去年<TAB>year -1}. */
    TIME_WORDS("claim/time-words.tsv", "word TAB meaning", 2),
    /** Words that stand with a time: {@code 以来<TAB>since}. */
    TIME_EDGES("claim/time-edges.tsv", "word TAB what it does (before, none, part, since, until or year_until)", 2),
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

    /** How many columns a line must have. */
    public int requiredColumns() {
        return required;
    }
}
