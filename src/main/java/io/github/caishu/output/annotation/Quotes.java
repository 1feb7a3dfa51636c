package io.github.caishu.output.annotation;

import io.github.caishu.text.Span;
import java.util.Arrays;

/**
 * How much of a text to quote around some words, so that the quote stands there only.
 *
 * <p>Whether it does is asked of a window of fixed size that the quote holds: the hashes of all windows of the text, sorted, answer
 * that for every word of it, so that the time does not grow with the square of the text's length, however often it repeats itself.
 */
final class Quotes {

    /** On each side, in code units. */
    private static final int LEAST = 32;
    private static final int LEVELS = 5;
    /** Odd, so that multiplying loses nothing. */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final String text;
    /** For 32, 64, 128, 256, 512 on each side; made when first asked for. */
    private final long[][] hashes = new long[LEVELS][];
    private final long[][] sorted = new long[LEVELS][];

    Quotes(String text) {
        this.text = text;
    }

    /** The words with as much before and behind them as makes them the only ones; with the least where the most would not. */
    Span around(Span words) {
        for (int level = 0; level < LEVELS; level++) {
            int context = LEAST << level;
            if (2 * context >= text.length()) {
                return new Span(0, text.length());
            }
            int window = Math.min(Math.max(0, words.start() - context), text.length() - 2 * context);
            if (isUnique(level, window)) {
                return whole(Math.min(window, words.start()), Math.max(window + 2 * context, words.end() + context));
            }
        }
        return whole(words.start() - LEAST, words.end() + LEAST);
    }

    /** Within the text, and with both halves of a surrogate pair. */
    private Span whole(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(text.length(), to);
        boolean splitsFirst = start > 0 && Character.isSurrogatePair(text.charAt(start - 1), text.charAt(start));
        boolean splitsLast = end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
        return new Span(splitsFirst ? start - 1 : start, splitsLast ? end + 1 : end);
    }

    /** Two windows of one hash that differ are taken for the same, which costs a longer quote and no more. */
    private boolean isUnique(int level, int window) {
        if (hashes[level] == null) {
            hashes[level] = hashesOf(2 * LEAST << level);
            sorted[level] = hashes[level].clone();
            Arrays.sort(sorted[level]);
        }
        long hash = hashes[level][window];
        int found = Arrays.binarySearch(sorted[level], hash);
        boolean before = found > 0 && sorted[level][found - 1] == hash;
        boolean after = found + 1 < sorted[level].length && sorted[level][found + 1] == hash;
        return !before && !after;
    }

    /** Rolling: each from the one before. */
    private long[] hashesOf(int size) {
        long[] found = new long[text.length() - size + 1];
        long leaving = 1;
        long hash = 0;
        for (int i = 0; i < size; i++) {
            hash = hash * BASE + text.charAt(i);
            leaving *= BASE;
        }
        found[0] = hash;
        for (int i = 1; i < found.length; i++) {
            hash = hash * BASE + text.charAt(i + size - 1) - leaving * text.charAt(i - 1);
            found[i] = hash;
        }
        return found;
    }
}
