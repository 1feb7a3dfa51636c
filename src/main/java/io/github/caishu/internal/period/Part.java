package io.github.caishu.internal.period;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A part of a year, whichever year that is: 上半年, 1-9月, 6月末, 1月13日.
 *
 * @param fromMonth 1 to 12
 * @param fromDay the first day
 * @param toMonth 1 to 12
 * @param toDay the last day, inclusive; {@link #LAST} for the month's last
 */
record Part(int fromMonth, int fromDay, int toMonth, int toDay) {

    static final int LAST = 31;
    static final Part WHOLE = months(1, 12);

    static Part months(int from, int to) {
        return new Part(from, 1, to, LAST);
    }

    static Part quarter(int number) {
        return months(number * 3 - 2, number * 3);
    }

    static Part days(int month, int from, int to) {
        return new Part(month, from, month, to);
    }

    boolean isWhole() {
        return fromMonth == 1 && fromDay == 1 && toMonth == 12 && toDay == LAST;
    }

    /** Its last day: 6月末. */
    Part end() {
        return new Part(toMonth, toDay, toMonth, toDay);
    }

    /** Its first day: 年初. */
    Part start() {
        return new Part(fromMonth, fromDay, fromMonth, fromDay);
    }

    boolean isDays() {
        return fromMonth == toMonth && (fromDay != 1 || toDay != LAST);
    }

    Interval of(int year) {
        return new Interval(day(year, fromMonth, fromDay), day(toMonth < fromMonth ? year + 1 : year, toMonth, toDay)); // 12-3月
    }

    private static LocalDate day(int year, int month, int day) {
        YearMonth in = YearMonth.of(year, month);
        return in.atDay(Math.min(day, in.lengthOfMonth()));
    }
}
