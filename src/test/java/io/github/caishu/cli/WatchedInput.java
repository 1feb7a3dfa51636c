package io.github.caishu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** Lines on standard input that come one by one, and something that happens before one of them does. */
final class WatchedInput extends InputStream {

    /** What happens. */
    interface Event {

        void happen() throws IOException;
    }

    private final Iterator<String> lines;
    private final int before;
    private final Event event;
    private byte[] line = {};
    private int position;
    private int count;

    /** @param before the line, counted from 0; the number of all for the end */
    WatchedInput(List<String> lines, int before, Event event) {
        this.lines = lines.iterator();
        this.before = before;
        this.event = event;
    }

    @Override
    public int read() throws IOException {
        if (position == line.length && !next()) {
            return -1;
        }
        return Byte.toUnsignedInt(line[position++]);
    }

    /** The rest of a line at most. */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (position == line.length && !next()) {
            return -1;
        }
        int read = Math.min(length, line.length - position);
        System.arraycopy(line, position, bytes, offset, read);
        position += read;
        return read;
    }

    private boolean next() throws IOException {
        if (count++ == before) {
            event.happen();
        }
        line = lines.hasNext() ? (lines.next() + "\n").getBytes(StandardCharsets.UTF_8) : new byte[0];
        position = 0;
        return line.length > 0;
    }
}
