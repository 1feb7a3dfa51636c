package io.github.caishu.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Days as people type them. {@link LocalDate#parse} would take +999999999-12-31 too, the day after which there is none. */
final class Day {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4).appendPattern("-MM-dd").toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Day() {
    }

    /** @throws DateTimeParseException if it is not like 2024-05-31 */
    static LocalDate parse(String day) {
        return LocalDate.parse(day, FORM);
    }
}
