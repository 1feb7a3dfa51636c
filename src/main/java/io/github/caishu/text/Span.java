package io.github.caishu.text;

import java.io.Serializable;

/**
 * A stretch {@code [start, end)} of the original text, in UTF-16 code units, as {@link String#substring} counts.
 *
 * <p>{@code new Span(3, 7).of("营收约5.2亿元")} is {@code "5.2亿"}. Spans order by start, then by end.
 *
 * <pre>{@code
 * String text = "营收约5.2亿元";
 * Span span = new Span(3, 7);
 * span.of(text);                 // 5.2亿
 * span.contains(new Span(3, 6)); // true
 * span.overlaps(new Span(7, 8)); // false
 * }</pre>
 *
 * @param start the first code unit, at least 0
 * @param end   just after the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

    /** @throws IllegalArgumentException unless {@code 0 <= start <= end} */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The number of code units. */
    public int length() {
        return end - start;
    }

    /** Whether every place of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /**
     * The text at this span.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond {@code original}
     */
    public String of(CharSequence original) {
        return original.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
