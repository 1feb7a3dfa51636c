package io.github.caishu.internal.display;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of days, short: whole years and months without the days, and the second day without what it has in common with the first.
 * The first half of 2018 is {@code 2018-01..06}; with the slash of ISO 8601 it would look like a day of January.
 */
public final class DisplayPeriod {

    private static final String TO = "..";
    private static final int YEAR = "2018-".length();
    private static final int MONTH = "2018-05-".length();

    private DisplayPeriod() {
    }

    /**
     * @param start the first day; null if open
     * @param end the last day, inclusive; null if open
     */
    public static String of(LocalDate start, LocalDate end) {
        if (start == null || end == null) {
            return (start == null ? "" : start) + TO + (end == null ? "" : end);
        }
        boolean wholeMonths = start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
        if (wholeMonths && start.getMonthValue() == 1 && end.getMonthValue() == 12) {
            return joined(String.valueOf(start.getYear()), String.valueOf(end.getYear()));
        }
        return wholeMonths
                ? joined(YearMonth.from(start).toString(), YearMonth.from(end).toString())
                : joined(start.toString(), end.toString());
    }

    private static String joined(String start, String end) {
        if (start.equals(end)) {
            return start;
        }
        int common = start.regionMatches(0, end, 0, MONTH) ? MONTH : start.regionMatches(0, end, 0, YEAR) ? YEAR : 0;
        return start + TO + end.substring(common);
    }
}
