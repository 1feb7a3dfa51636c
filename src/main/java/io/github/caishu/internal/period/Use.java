package io.github.caishu.internal.period;

/** How a time expression serves the figures around it. */
enum Use {
    /** It says when the figures hold. */
    GOVERNS,
    /** 目前, 每年, 午盘: it says so where nothing better does, and only near by. */
    WEAK,
    /** 较2019年同期: a figure is compared with it. */
    COMPARES,
    /** 8月6日晚间公告: it says when something was said. */
    ANNOUNCES,
    /** 成立于2016年, 5月以来最高: it holds for no figure. */
    APART
}
