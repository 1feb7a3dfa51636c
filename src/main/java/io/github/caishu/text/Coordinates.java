package io.github.caishu.text;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets into code points, UTF-8 bytes, lines and columns. Counts are kept for every
 * {@value #BLOCK}th code unit, so a question costs a walk of at most one block.
 *
 * <p>An offset between the two halves of a surrogate pair counts the pair as passed. A surrogate without its other
 * half counts as one code point and three bytes, as if it were an ordinary character of its range.
 */
final class Coordinates {

    private static final int BLOCK = 512;

    private final String text;
    private final int[] codePoints;
    private final int[] bytes;
    private final int[] lineStarts;

    Coordinates(String text) {
        this.text = text;
        int blocks = text.length() / BLOCK + 1;
        codePoints = new int[blocks];
        bytes = new int[blocks];
        for (int block = 1; block < blocks; block++) {
            int from = (block - 1) * BLOCK;
            codePoints[block] = codePoints[block - 1] + codePointsIn(from, from + BLOCK);
            bytes[block] = bytes[block - 1] + bytesIn(from, from + BLOCK);
        }
        lineStarts = lineStarts(text);
    }

    int codePoint(int offset) {
        return codePoints[offset / BLOCK] + codePointsIn(offset / BLOCK * BLOCK, offset);
    }

    int utf8(int offset) {
        return bytes[offset / BLOCK] + bytesIn(offset / BLOCK * BLOCK, offset);
    }

    Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, codePoint(offset) - codePoint(lineStarts[line]) + 1);
    }

    private int codePointsIn(int from, int to) {
        int count = to - from;
        for (int i = from; i < to; i++) {
            if (endsPair(i)) {
                count--;
            }
        }
        return count;
    }

    private int bytesIn(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                count += 1;
            } else if (c < 0x800) {
                count += 2;
            } else if (Character.isHighSurrogate(c) && endsPair(i + 1)) {
                count += 4;
            } else if (!endsPair(i)) {
                count += 3;
            }
        }
        return count;
    }

    private boolean endsPair(int i) {
        return i > 0 && i < text.length()
                && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
