package io.github.caishu.internal.period;

import java.time.LocalDate;
import java.time.YearMonth;

/** What the text around a time expression, or the reference date, settles for it; null for what neither does. */
interface Anchor {

    /** The year of a part whose year is not said: 6月末. */
    Integer yearOf(Part part);

    /** The year so many years from the one the text was written in: 去年 is -1. */
    Integer year(int offset);

    /** The day the text was written. */
    LocalDate today();

    /** The month of a day whose month is not said: 13日. */
    YearMonth monthOf(int day);

    /** The day that an announcement bears. */
    LocalDate announcement();

    /** The period before, that 同期 goes back from. */
    Interval governing();

    /** What the report is about. */
    Interval report();

    /** The year that a bare year names: not the calendar's where a 止年度 says so. */
    Interval financialYear(int year);

    /** The same from a later place: a range's end stands in the year of its beginning. */
    Anchor after(Interval begun);
}
