package io.github.caishu.internal.lexicon;

/**
 * Which characters words consist of or begin with: a Bloom filter with one hash. What was added, it may hold; of what was not, it
 * says so but for a few in a hundred. Small enough to stay in the processor's nearest cache.
 */
final class BeginningFilter {

    private static final int BITS_A_WORD = 32;
    private static final int FIRST = 0x9E3779B1;
    private static final int SECOND = 0x85EBCA6B;

    private final long[] bits;
    private final int shift;
    private boolean holdsSingles;

    /** @param words how many will be added */
    BeginningFilter(int words) {
        int size = Integer.highestOneBit(Math.max(2, words) * BITS_A_WORD - 1) << 1;
        bits = new long[size / Long.SIZE];
        shift = Integer.numberOfLeadingZeros(size) + 1;
    }

    /** A word of one character. */
    void add(char only) {
        holdsSingles = true;
        set(only * FIRST);
    }

    /** The first two characters of a word. */
    void add(char first, char second) {
        set(hash(first, second));
    }

    boolean mayHold(char only) {
        return holdsSingles && isSet(only * FIRST);
    }

    boolean mayHold(char first, char second) {
        return isSet(hash(first, second));
    }

    private static int hash(char first, char second) {
        return (first * FIRST ^ second) * SECOND;
    }

    private void set(int hash) {
        int bit = hash >>> shift;
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    private boolean isSet(int hash) {
        int bit = hash >>> shift;
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }
}
