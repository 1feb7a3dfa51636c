package io.github.caishu.output.xbrl;

import io.github.caishu.claim.Period;
import java.time.LocalDate;

/**
 * A period in the words of OIM (Common Definitions 1.0, section 3.5): the end of a day is the midnight after it.
 *
 * <pre>
 *                           instant                duration
 * 2018-06-30                2018-07-01T00:00:00    2018-06-30T00:00:00/2018-07-01T00:00:00
 * 2018-01-01 to 2018-06-30  2018-07-01T00:00:00    2018-01-01T00:00:00/2018-07-01T00:00:00
 * since 2016-01-01          none                   none
 * </pre>
 */
final class FactPeriod {

    private FactPeriod() {
    }

    /** What is measured at a moment is so at the end of the period; null if that is open, not settled or not told. */
    static String instant(Period period) {
        return period == null || period.end() == null ? null : midnightAfter(period.end());
    }

    /** Null unless both ends are known: a period that is open at one end cannot be said, and the absence of one means for ever. */
    static String duration(Period period) {
        return period == null || period.start() == null || period.end() == null ? null
                : midnight(period.start()) + "/" + midnightAfter(period.end());
    }

    private static String midnightAfter(LocalDate day) {
        return midnight(day.plusDays(1));
    }

    private static String midnight(LocalDate day) {
        return day + "T00:00:00";
    }
}
