package io.github.caishu.internal.concept;

/** How a word of the tables leads to what is measured. */
enum WordKind {
    /** Names it: 净利润. */
    NOUN,
    /** Names what is done with it: 售出. */
    VERB,
    /** Is concept and entity in one: 沪指. */
    NAME,
    /** An amount of what other words name: 金额. */
    AMOUNT,
    /** The growth of what other words name: 增速. */
    GROWTH,
    /** Only looks like a term: 投资者. */
    NONE
}
