package io.github.caishu.text;

import java.util.Arrays;

/**
 * The view while it is being made: characters, and for each where it stands in the original.
 *
 * <p>A stage looks through the characters, marks from left to right what must go ({@link #delete}), and closes the
 * gaps once at its end ({@link #close}). A text nothing is deleted from never has an array of offsets.
 */
final class Draft {

    private final String original;
    private final char[] chars;
    private int length;
    /** Where each character starts and ends in the original; null while index and offset are the same. */
    private int[] starts;
    /** Null if each character stands for a single one of the original. */
    private final int[] ends;
    private int[] gaps = {};
    private int gapCount;
    /** For each run of blanks that was dropped, where the character behind it starts in the original, and in the lower half how many they are. */
    private long[] blanks = {};
    private int blankCount;

    Draft(String original, char[] chars, int length, int[] starts, int[] ends) {
        this.original = original;
        this.chars = chars;
        this.length = length;
        this.starts = starts;
        this.ends = ends;
    }

    static Draft of(String original) {
        return new Draft(original, original.toCharArray(), original.length(), null, null);
    }

    String original() {
        return original;
    }

    int length() {
        return length;
    }

    /** The characters; those from {@link #length()} on mean nothing. */
    char[] chars() {
        return chars;
    }

    /** The original offset of the character at {@code index}; at the end, the original's length. */
    int start(int index) {
        return index == length ? original.length() : starts == null ? index : starts[index];
    }

    void replace(int index, char c) {
        chars[index] = c;
    }

    /** Marks {@code [from, to)} as deleted; marks come from left to right and do not overlap. */
    void delete(int from, int to) {
        if (from == to) {
            return;
        }
        if (gapCount == gaps.length) {
            gaps = Arrays.copyOf(gaps, Math.max(16, 2 * gapCount));
        }
        gaps[gapCount++] = from;
        gaps[gapCount++] = to;
    }

    /** Closes up what is marked; indices of before are void. */
    void close() {
        if (gapCount == 0) {
            return;
        }
        boolean untouched = starts == null;
        if (untouched) {
            starts = new int[length];
        }
        int kept = 0;
        int from = 0;
        for (int g = 0; g <= gapCount; g += 2) {
            int to = g == gapCount ? length : gaps[g];
            if (untouched) {
                for (int i = from; i < to; i++) {
                    starts[kept + i - from] = i;
                }
            } else {
                System.arraycopy(starts, from, starts, kept, to - from);
            }
            System.arraycopy(chars, from, chars, kept, to - from);
            if (ends != null) {
                System.arraycopy(ends, from, ends, kept, to - from);
            }
            kept += to - from;
            from = g == gapCount ? length : gaps[g + 1];
        }
        length = kept;
        gapCount = 0;
    }

    /** Marks {@code [from, to)}, which holds so many blanks, as deleted, and remembers that they parted what stands around them. */
    void deleteBlanks(int from, int to, int count) {
        delete(from, to);
        if (blankCount == blanks.length) {
            blanks = Arrays.copyOf(blanks, Math.max(16, 2 * blankCount));
        }
        blanks[blankCount++] = (long) start(to) << Integer.SIZE | count;
    }

    /** Offsets and counts of {@link #deleteBlanks} in turn, from left to right, whatever stage has dropped them. */
    int[] finishedBlanks() {
        Arrays.sort(blanks, 0, blankCount);
        int[] finished = new int[2 * blankCount];
        for (int i = 0; i < blankCount; i++) {
            finished[2 * i] = (int) (blanks[i] >>> Integer.SIZE);
            finished[2 * i + 1] = (int) blanks[i];
        }
        return finished;
    }

    char[] finishedChars() {
        return length == chars.length ? chars : Arrays.copyOf(chars, length);
    }

    /** Null if the view's indices are the original's offsets. */
    int[] finishedStarts() {
        return finished(starts);
    }

    /** Null if each character stands for a single one of the original. */
    int[] finishedEnds() {
        return finished(ends);
    }

    private int[] finished(int[] offsets) {
        return offsets == null || offsets.length == length ? offsets : Arrays.copyOf(offsets, length);
    }
}
