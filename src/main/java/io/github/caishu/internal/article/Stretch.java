package io.github.caishu.internal.article;

/**
 * A stretch {@code [start, end)} of the view.
 *
 * @param start its first index
 * @param end the index after its last
 */
public record Stretch(int start, int end) {

    public int length() {
        return end - start;
    }

    public boolean contains(int index) {
        return start <= index && index < end;
    }

    public boolean contains(Stretch other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Stretch other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }
}
