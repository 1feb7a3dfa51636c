package io.github.caishu.claim;

import io.github.caishu.text.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The time a figure holds for.
 *
 * @param text as in the original, without 截至 and the like: {@code 2020年6月末}
 * @param span where that stands, in UTF-16 code units of the original
 * @param start the first day; null if open (截至…累计) or if the text does not settle it
 * @param end the last day, inclusive, the first one again for a single day; null if open (2016年以来) or not settled
 */
public record Period(String text, Span span, LocalDate start, LocalDate end) implements Serializable {

    /** @throws IllegalArgumentException if {@code start} is after {@code end} */
    public Period {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        if (start != null && end != null && start.isAfter(end)) {
            throw new IllegalArgumentException("a period goes forward, but " + start + " is after " + end);
        }
    }

    /** Whether the text, or the reference date, settles at least one end of it. */
    public boolean isResolved() {
        return start != null || end != null;
    }

    /** Whether it is a single day: 2020年6月末 is 2020-06-30. */
    public boolean isInstant() {
        return start != null && start.equals(end);
    }
}
