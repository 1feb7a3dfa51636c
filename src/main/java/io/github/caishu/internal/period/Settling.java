package io.github.caishu.internal.period;

import io.github.caishu.internal.article.Article;
import io.github.caishu.text.SourceText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Settles the days of the time expressions of an article: against the reference date where there is one, else against what
 * the text itself says elsewhere, before rather than after; what neither settles stays unsettled.
 */
final class Settling {

    /** What a report covers is a quarter at least. */
    private static final int SHORTEST_REPORT = 85;
    /** How many months ahead of the reference date a part of a year may end: 一季度 in a text of February. */
    private static final int SOON = 3;
    /** How many expressions on each side may settle one. */
    private static final int LOOK = 100;

    private final List<TimeExpression> times;
    private final List<Use> uses;
    private final SourceText text;
    private final TimeCues cues;
    private final LocalDate reference;
    private final Interval[] settled;
    private final Years years;
    /** The index of a date that fills the last line, or -1. */
    private final int issued;
    private int financialYearEnd = 12;

    private Settling(Article article, List<TimeExpression> times, List<Use> uses, TimeCues cues) {
        this.times = times;
        this.uses = uses;
        this.cues = cues;
        text = article.text();
        reference = article.referenceDate().orElse(null);
        settled = new Interval[times.size()];
        years = new Years(text, times, uses, cues, reference);
        issued = lastLine(article);
    }

    /** The days of each expression, in their order. */
    static List<Interval> settle(Article article, List<TimeExpression> times, List<Use> uses, TimeCues cues) {
        Settling settling = new Settling(article, times, uses, cues);
        settling.settleAll(true);
        settling.settleAll(false);
        return List.of(settling.settled);
    }

    private void settleAll(boolean said) {
        for (int i = 0; i < settled.length; i++) {
            When when = times.get(i).when();
            if (when.isSaid() != said) {
                continue;
            }
            settled[i] = when.days(new Around(i, null));
            if (when instanceof When.LengthUntil until && until.length().toTotalMonths() == 12 && settled[i].isClosed()) {
                financialYearEnd = settled[i].end().getMonthValue();
            }
        }
    }

    private int lastLine(Article article) {
        int last = times.size() - 1;
        if (last < 0) {
            return -1;
        }
        TimeExpression time = times.get(last);
        boolean fills = article.sentences().stream().anyMatch(sentence -> sentence.start() == time.start() && sentence.end() == time.end());
        return fills && time.when().isSaid() && time.when().isDays() ? last : -1;
    }

    private Interval first(IntPredicate right) {
        return nearest(-1, right);
    }

    /** The settled expression that is right, the nearest before {@code at}, else the nearest after it. */
    private Interval nearest(int at, IntPredicate right) {
        for (int i = at - 1; i >= Math.max(0, at - LOOK); i--) {
            if (settled[i] != null && settled[i].isSettled() && right.test(i)) {
                return settled[i];
            }
        }
        for (int i = at + 1; i < Math.min(settled.length, at + LOOK); i++) {
            if (settled[i] != null && settled[i].isSettled() && right.test(i)) {
                return settled[i];
            }
        }
        return null;
    }

    /** What stands around the expression at an index. */
    private final class Around implements Anchor {

        private final int at;
        private final Interval begun;

        Around(int at, Interval begun) {
            this.at = at;
            this.begun = begun;
        }

        @Override
        public Integer yearOf(Part part) {
            if (begun != null && begun.start() != null) {
                int year = begun.start().getYear();
                return part.of(year).end().isBefore(begun.start()) ? year + 1 : year;
            }
            if (reference != null && part.isDays()) {
                return yearBy(reference, part);
            }
            Interval said = part.isDays() ? nearest(at, i -> isHere(i) && settled[i].isDay()) : null;
            if (said == null) {
                said = nearest(at, this::isHere);
            }
            if (said != null) {
                return part.isWhole() && said.isClosed() ? said.end().getYear() : yearNear(said, part);
            }
            if (reference != null) {
                return yearBy(reference, part);
            }
            Interval apart = nearest(at, i -> uses.get(i) == Use.APART);
            if (apart != null) {
                return apart.anyDay().getYear();
            }
            Interval compared = nearest(at, i -> true);
            if (compared == null) {
                return holidayYear();
            }
            return compared.start() == null ? null : Integer.valueOf(compared.start().getYear() + 1);
        }

        /** 2022年春节…1月31日: no days, but a year. */
        private Integer holidayYear() {
            for (int i = Math.max(0, at - LOOK); i < Math.min(settled.length, at + LOOK); i++) {
                if (times.get(i).when() instanceof When.Holiday holiday) {
                    return holiday.year();
                }
            }
            return null;
        }

        /**
         * 7月14日 beside 2020/8/4-2021/1/29 is of 2020, 2月3日 of 2021: whichever is nearer; so is what is expected,
         * 预计一季度 after 2020年12月, of 2021. 1月 after 2020年12月以来 is of 2021.
         */
        private int yearNear(Interval said, Part part) {
            int year = said.anyDay().getYear();
            if (said.end() == null) {
                return part.of(year).end().isBefore(said.start()) ? year + 1 : year;
            }
            if (said.end().getYear() != year + 1 && !cues.expects(text, times.get(at))) {
                return year;
            }
            return daysBetween(part.of(year), said) <= daysBetween(part.of(year + 1), said) ? year : year + 1;
        }

        /** How many days lie between; 0 where they overlap. */
        private static long daysBetween(Interval one, Interval other) {
            long until = other.start() == null ? 0 : ChronoUnit.DAYS.between(one.end(), other.start());
            return Math.max(0, Math.max(until, ChronoUnit.DAYS.between(other.end(), one.start())));
        }

        private boolean isHere(int i) {
            return uses.get(i) != Use.COMPARES && uses.get(i) != Use.APART && !times.get(i).isDeadline(text);
        }

        /** The last year in which the part is over by the reference date, or soon; 全年 is of that date's year. */
        private int yearBy(LocalDate day, Part part) {
            int year = day.getYear() + 1;
            while (part.of(year).end().isAfter(part.isWhole() ? Part.WHOLE.of(day.getYear()).end() : day.plusMonths(SOON))) {
                year--;
            }
            return year;
        }

        @Override
        public Integer year(int offset) {
            return years.year(offset);
        }

        @Override
        public LocalDate today() {
            return reference != null ? reference : announcement();
        }

        @Override
        public YearMonth monthOf(int day) {
            if (begun != null && begun.start() != null) {
                return YearMonth.from(begun.start());
            }
            if (reference != null) {
                return YearMonth.from(reference).minusMonths(day > reference.getDayOfMonth() ? 1 : 0);
            }
            Interval said = nearest(at, i -> settled[i].isDay());
            return said == null ? null : YearMonth.from(said.start());
        }

        @Override
        public LocalDate announcement() {
            if (issued >= 0) {
                return settled[issued].end();
            }
            Interval day = first(i -> uses.get(i) == Use.ANNOUNCES && settled[i].isDay());
            if (day == null && reference == null) {
                day = first(i -> times.get(i).isAsOf(text) && settled[i].isDay());
            }
            return day == null ? reference : day.end();
        }

        @Override
        public Interval governing() {
            return nearestGoverning(i -> true);
        }

        @Override
        public Interval report() {
            return nearestGoverning(i -> settled[i].start().plusDays(SHORTEST_REPORT).isBefore(settled[i].end()));
        }

        private Interval nearestGoverning(IntPredicate right) {
            Interval said = nearest(at, i -> uses.get(i) == Use.GOVERNS && settled[i].isClosed() && right.test(i));
            return said == null ? Interval.UNSETTLED : said;
        }

        @Override
        public Interval financialYear(int year) {
            LocalDate end = YearMonth.of(year, financialYearEnd).atEndOfMonth();
            return new Interval(end.plusDays(1).minusYears(1), end);
        }

        @Override
        public Anchor after(Interval start) {
            return new Around(at, start);
        }
    }
}
