package io.github.caishu.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines before they are decoded, so that bad bytes in one spoil no other, and one that is too long is not held. */
final class ByteLines implements Closeable {

    private static final int USUAL = 8192;

    private final InputStream stream;
    private final byte[] lineFeed;
    private final int longest;
    private final byte[] chunk = new byte[USUAL];
    private int chunkStart;
    private int chunkEnd;
    private byte[] held = new byte[USUAL];

    /**
     * A line.
     *
     * @param bytes without its line feed; null if they are too many
     * @param size  how many there were in the stream
     */
    record Line(byte[] bytes, long size) {
    }

    /**
     * @param lineFeed a line feed as the charset writes it: two bytes in UTF-16, where half of one means nothing
     * @param longest  how many bytes a line may have
     */
    ByteLines(InputStream stream, byte[] lineFeed, int longest) {
        this.stream = stream;
        this.lineFeed = lineFeed;
        this.longest = longest;
    }

    /** The next line; null at the end. */
    Line next() throws IOException {
        long size = 0;
        int matched = 0;
        while (chunkStart < chunkEnd || fill()) {
            byte next = chunk[chunkStart++];
            hold(next, size);
            matched = size % lineFeed.length == matched && next == lineFeed[matched] ? matched + 1 : 0;
            size++;
            if (matched == lineFeed.length) {
                return line(size - matched, size);
            }
        }
        return size == 0 ? null : line(size, size);
    }

    private boolean fill() throws IOException {
        chunkStart = 0;
        chunkEnd = Math.max(0, stream.read(chunk));
        return chunkEnd > 0;
    }

    /** Up to the longest, and the line feed behind it; what comes then is passed over. */
    private void hold(byte next, long index) {
        if (index == held.length && held.length < longest + lineFeed.length) {
            held = Arrays.copyOf(held, (int) Math.min(2L * held.length, longest + lineFeed.length));
        }
        if (index < held.length) {
            held[(int) index] = next;
        }
    }

    private Line line(long length, long size) {
        Line line = new Line(length <= longest ? Arrays.copyOf(held, (int) length) : null, size);
        if (held.length > USUAL) {
            held = new byte[USUAL]; // the next one hardly needs so much
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
