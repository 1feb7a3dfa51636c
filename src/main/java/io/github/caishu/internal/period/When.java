package io.github.caishu.internal.period;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/** What a time expression says; {@link #days} settles it with what is known around it. */
interface When {

    /** Its days; {@link Interval#UNSETTLED} where nothing around settles them. */
    Interval days(Anchor anchor);

    /** Whether the expression alone settles its days. */
    default boolean isSaid() {
        return false;
    }

    /** Whether it is a day, or days within a month. */
    default boolean isDays() {
        return false;
    }

    /** The same where the year that it leaves open is said elsewhere. */
    default When in(int year) {
        return this;
    }

    /** Whether it names a day, however it does: 1月18日, 周四, 今日, 当日. */
    default boolean namesDay() {
        return isDays();
    }

    /** Whether it is a word of the kind. */
    default boolean is(Kind kind) {
        return false;
    }

    /** Whether it says when only where nothing better does: 目前, 每年, 午盘. */
    default boolean isWeak() {
        return false;
    }

    /** Whether what happens within it adds up, but is no total: 过去24小时, 单日. */
    default boolean isFlow() {
        return false;
    }

    /** How a year is said. */
    enum YearKind {
        /** 2020年. */
        SAID,
        /** 去年: so many years from the one the text was written in. */
        RELATIVE,
        /** 6月末, 前三季度: of a year said elsewhere. */
        OPEN
    }

    /** 2020年, 今年一季度, 6月末: a part of a year; {@code year} is a year, an offset, or 0. */
    record OfYear(YearKind kind, int year, Part part) implements When {

        @Override
        public OfYear in(int other) {
            return kind == YearKind.OPEN ? new OfYear(YearKind.SAID, other, part) : this;
        }

        OfYear with(Part other) {
            return new OfYear(kind, year, other);
        }

        @Override
        public Interval days(Anchor anchor) {
            Integer settled = switch (kind) {
                case SAID -> Integer.valueOf(year);
                case RELATIVE -> anchor.year(year);
                case OPEN -> anchor.yearOf(part);
            };
            if (settled == null) {
                return Interval.UNSETTLED;
            }
            return part.isWhole() ? anchor.financialYear(settled) : part.of(settled);
        }

        @Override
        public boolean isSaid() {
            return kind == YearKind.SAID;
        }

        @Override
        public boolean isDays() {
            return part.isDays();
        }
    }

    /** 13日, 11日和12日: days of a month said elsewhere. */
    record DaysOfMonth(int from, int to) implements When {

        @Override
        public Interval days(Anchor anchor) {
            YearMonth month = anchor.monthOf(to);
            return month == null ? Interval.UNSETTLED : Part.days(month.getMonthValue(), from, to).of(month.getYear());
        }

        @Override
        public boolean isDays() {
            return true;
        }
    }

    /** 去年同期: the same days so many years off. */
    record Same(int years) implements When {

        @Override
        public Interval days(Anchor anchor) {
            return anchor.governing().plusYears(years);
        }

        @Override
        public boolean namesDay() {
            return years == 0;
        }
    }

    /** 报告期内, 报告期末. */
    record Report(Edge edge) implements When {

        @Override
        public Interval days(Anchor anchor) {
            Interval report = anchor.report();
            return switch (edge) {
                case WHOLE -> report;
                case START -> Interval.day(report.start());
                case END -> Interval.day(report.end());
            };
        }
    }

    /** 公告披露日. */
    record Announcement() implements When {

        @Override
        public Interval days(Anchor anchor) {
            return Interval.day(anchor.announcement());
        }
    }

    /** 2022年春节期间: days of a year that no rule here knows. */
    record Holiday(int year) implements When {

        @Override
        public Interval days(Anchor anchor) {
            return Interval.UNSETTLED;
        }
    }

    /** 十四五: the years of a plan, which its name says but not in numbers. */
    record Plan(int from, int to) implements When {

        @Override
        public Interval days(Anchor anchor) {
            return new Interval(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
        }
    }

    /** A word that names no days of its own. */
    record Indefinite(Kind kind) implements When {

        @Override
        public Interval days(Anchor anchor) {
            return kind == Kind.NOW || kind == Kind.SESSION ? Interval.day(anchor.today()) : Interval.UNSETTLED;
        }

        @Override
        public boolean is(Kind other) {
            return kind == other;
        }

        @Override
        public boolean isWeak() {
            return kind != Kind.UNSETTLED;
        }

        @Override
        public boolean isFlow() {
            return kind == Kind.EACH;
        }
    }

    /** What a word that names no days of its own says. */
    enum Kind {
        /** 目前. */
        NOW,
        /** 午盘, 夜盘: a part of the trading day at hand. */
        SESSION,
        /** 每年, 单日. */
        EACH,
        /** 近日, 此前. */
        VAGUE,
        /** 春节期间, 国庆期间: times with days of their own that no rule here knows. */
        UNSETTLED
    }

    /** 2016年10月9日至2017年9月20日, 4月30日至5月15日. */
    record Span(When from, When to) implements When {

        @Override
        public Interval days(Anchor anchor) {
            Interval begun = from.days(anchor);
            Interval ended = to.days(anchor.after(begun));
            boolean forward = begun.start() != null && ended.end() != null && !begun.start().isAfter(ended.end());
            return forward ? new Interval(begun.start(), ended.end()) : Interval.UNSETTLED;
        }

        @Override
        public boolean isSaid() {
            return from.isSaid();
        }

        @Override
        public Span in(int year) {
            return new Span(from.in(year), to);
        }
    }

    /** 2016年以来, 2月6日起. */
    record Since(When from) implements When {

        @Override
        public Interval days(Anchor anchor) {
            return new Interval(from.days(anchor).start(), null);
        }

        @Override
        public boolean isSaid() {
            return from.isSaid();
        }
    }

    /** 2021年之前: up to the day before; 2020年底之前: up to the day. */
    record Until(When until) implements When {

        @Override
        public Interval days(Anchor anchor) {
            Interval days = until.days(anchor);
            return new Interval(null, days.isDay() ? days.end() : days.start() == null ? null : days.start().minusDays(1));
        }

        @Override
        public boolean isSaid() {
            return until.isSaid();
        }
    }

    /** 2016年3月31日止年度, 6月30日止六个月, 1月7日当周: the stretch that ends then. */
    record LengthUntil(When until, Period length) implements When {

        @Override
        public Interval days(Anchor anchor) {
            LocalDate end = until.days(anchor).end();
            return end == null ? Interval.UNSETTLED : new Interval(end.plusDays(1).minus(length), end);
        }

        @Override
        public boolean isDays() {
            return length.toTotalMonths() == 0;
        }

        @Override
        public boolean isSaid() {
            return until.isSaid();
        }
    }

    /** Which edge of a period is meant. */
    enum Edge {
        WHOLE, START, END
    }
}
