package io.github.caishu.internal.period;

import java.time.LocalDate;

/**
 * Days that are settled, or not.
 *
 * @param start the first; null if open or not settled
 * @param end the last, inclusive; null if open or not settled
 */
record Interval(LocalDate start, LocalDate end) {

    static final Interval UNSETTLED = new Interval(null, null);

    static Interval day(LocalDate day) {
        return new Interval(day, day);
    }

    boolean isSettled() {
        return start != null || end != null;
    }

    boolean isClosed() {
        return start != null && end != null;
    }

    boolean isDay() {
        return start != null && start.equals(end);
    }

    /** Its first day, or its last where the first is open; null where neither is settled. */
    LocalDate anyDay() {
        return start != null ? start : end;
    }

    Interval plusYears(int years) {
        return new Interval(start == null ? null : start.plusYears(years), end == null ? null : end.plusYears(years));
    }
}
