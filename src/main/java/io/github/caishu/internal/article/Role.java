package io.github.caishu.internal.article;

/** What a stretch of an article serves as, so that no later step takes it for something else. */
public enum Role {
    /** A figure. */
    FIGURE,
    /** A time expression, with its 截至 and 以来. */
    TIME,
    /** Who says it, with the words of saying: 据财政部数据显示. */
    SOURCE,
    /** Words that name what is measured. */
    CONCEPT,
    /** Words of change: 增长, 跌幅. */
    CHANGE,
    /** What a change is compared with: 同比, 较年初. */
    COMPARISON
}
