package io.github.caishu.claim;

import static java.util.stream.Collectors.joining;

import io.github.caishu.FigureExtractor;
import java.time.LocalDate;

/** Figures with their periods as the tests write them: {@code 3亿元 = 2020年6月末 2020-06-30; 5% = -}. */
final class Periods {

    private static final FigureExtractor WITHOUT_DATE = FigureExtractor.builder().build();

    private Periods() {
    }

    static String in(String text) {
        return in(WITHOUT_DATE, text);
    }

    static String in(String text, LocalDate referenceDate) {
        return in(FigureExtractor.builder().referenceDate(referenceDate).build(), text);
    }

    private static String in(FigureExtractor extractor, String text) {
        return extractor.extract(text).stream().map(claim -> claim.text() + " = " + period(claim.period())).collect(joining("; "));
    }

    private static String period(Period period) {
        if (period == null) {
            return "-";
        }
        return period.isResolved() ? period.text() + " " + days(period) : period.text() + " ?";
    }

    private static String days(Period period) {
        if (period.isInstant()) {
            return period.start().toString();
        }
        return (period.start() == null ? ".." : period.start()) + "/" + (period.end() == null ? ".." : period.end());
    }
}
