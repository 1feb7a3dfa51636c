package io.github.caishu.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines before they are decoded, so that bad bytes in one spoil no other. */
final class ByteLines implements Closeable {

    private final InputStream stream;
    private final byte[] lineFeed;
    private final byte[] chunk = new byte[8192];
    private int chunkStart;
    private int chunkEnd;
    private byte[] line = new byte[1024];

    /** @param lineFeed a line feed as the charset writes it: two bytes in UTF-16, where half of one means nothing */
    ByteLines(InputStream stream, byte[] lineFeed) {
        this.stream = stream;
        this.lineFeed = lineFeed;
    }

    /** The next line without its line feed; null at the end. */
    byte[] next() throws IOException {
        int length = 0;
        while (chunkStart < chunkEnd || fill()) {
            if (length == line.length) {
                line = Arrays.copyOf(line, 2 * length);
            }
            line[length++] = chunk[chunkStart++];
            if (endsWithLineFeed(length)) {
                return Arrays.copyOf(line, length - lineFeed.length);
            }
        }
        return length == 0 ? null : Arrays.copyOf(line, length);
    }

    private boolean fill() throws IOException {
        chunkStart = 0;
        chunkEnd = Math.max(0, stream.read(chunk));
        return chunkEnd > 0;
    }

    private boolean endsWithLineFeed(int length) {
        int unit = lineFeed.length;
        return line[length - 1] == lineFeed[unit - 1]
                && length % unit == 0
                && Arrays.equals(line, length - unit, length, lineFeed, 0, unit);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
