package io.github.caishu.internal.period;

/** How a time expression serves the figures around it. */
enum Use {
    /** It says when the figures hold. */
    GOVERNS,
    /** 较2019年同期: a figure is compared with it. */
    COMPARES,
    /** 8月6日晚间公告: it says when something was said. */
    ANNOUNCES
}
