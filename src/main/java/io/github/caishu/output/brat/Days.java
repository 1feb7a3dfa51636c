package io.github.caishu.output.brat;

import io.github.caishu.claim.Period;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.commons.lang3.StringUtils;

/**
 * First and last day of a period as a note has them: {@code 2018-06-30}, {@code 2018-01-01/2018-06-30}, {@code 2016-01-01/..}, or
 * {@code none} where neither is known.
 */
record Days(LocalDate start, LocalDate end) {

    static final Days UNKNOWN = new Days(null, null);

    private static final String NONE = "none";
    private static final String OPEN = "..";
    private static final String TO = "/";

    static Days of(Period period) {
        return new Days(period.start(), period.end());
    }

    /** @throws DateTimeParseException if it is none of the above */
    static Days parse(String text) {
        if (text.equals(NONE)) {
            return UNKNOWN;
        }
        if (!text.contains(TO)) {
            LocalDate day = LocalDate.parse(text);
            return new Days(day, day);
        }
        return new Days(end(StringUtils.substringBefore(text, TO)), end(StringUtils.substringAfter(text, TO)));
    }

    private static LocalDate end(String text) {
        return text.equals(OPEN) ? null : LocalDate.parse(text);
    }

    @Override
    public String toString() {
        if (start == null && end == null) {
            return NONE;
        }
        return start != null && start.equals(end) ? start.toString() : (start == null ? OPEN : start) + TO + (end == null ? OPEN : end);
    }
}
