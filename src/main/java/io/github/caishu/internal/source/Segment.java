package io.github.caishu.internal.source;

/**
 * A stretch of a sentence between marks; brackets, book titles and what stands in them belong to it.
 *
 * @param start its first index
 * @param end the index of the mark that ends it, or the sentence's end
 * @param mark the mark that ends it; 0 at the sentence's end
 */
record Segment(int start, int end, char mark) {

    /** The mark of a wide gap. */
    static final char GAP = ' ';
}
