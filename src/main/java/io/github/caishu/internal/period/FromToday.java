package io.github.caishu.internal.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Times that count from the day the text was written; nothing settles them where that is not known. */
final class FromToday {

    private FromToday() {
    }

    /** 昨日, 上周, 本月, 上季: so many units from the day the text was written. */
    record Relative(ChronoUnit unit, int offset) implements When {

        @Override
        public Interval days(Anchor anchor) {
            LocalDate today = anchor.today();
            if (today == null) {
                return Interval.UNSETTLED;
            }
            LocalDate there = today.plus(offset, unit);
            return switch (unit) {
                case WEEKS -> new Interval(there.with(DayOfWeek.MONDAY), there.with(DayOfWeek.SUNDAY));
                case MONTHS -> new Interval(there.withDayOfMonth(1), there.with(TemporalAdjusters.lastDayOfMonth()));
                default -> Interval.day(there);
            };
        }

        @Override
        public boolean namesDay() {
            return unit == ChronoUnit.DAYS;
        }
    }

    /** 本季, 上季. */
    record Quarter(int offset) implements When {

        @Override
        public Interval days(Anchor anchor) {
            if (anchor.today() == null) {
                return Interval.UNSETTLED;
            }
            LocalDate there = anchor.today().plusMonths(3L * offset);
            return Part.quarter(there.get(IsoFields.QUARTER_OF_YEAR)).of(there.getYear());
        }
    }

    /** 周四, 上周五: a weekday, 1 to 7, of the week so many weeks off. */
    record Weekday(int week, int day) implements When {

        @Override
        public Interval days(Anchor anchor) {
            LocalDate today = anchor.today();
            return today == null ? Interval.UNSETTLED : Interval.day(today.plusWeeks(week).with(DayOfWeek.of(day)));
        }

        @Override
        public boolean namesDay() {
            return true;
        }
    }

    /** 近三年 (count below 0), 未来十年, 6个月内. */
    record Length(ChronoUnit unit, int count) implements When {

        @Override
        public Interval days(Anchor anchor) {
            LocalDate today = anchor.today();
            if (today == null || unit.isTimeBased()) {
                return Interval.UNSETTLED;
            }
            LocalDate there = today.plus(count, unit);
            return count < 0 ? new Interval(there, today) : new Interval(today, there);
        }

        @Override
        public boolean isFlow() {
            return unit.isTimeBased() || unit == ChronoUnit.DAYS && Math.abs(count) == 1;
        }
    }
}
