package io.github.caishu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The mark at the start of a file that names its charset. */
enum ByteOrderMark {

    UTF_8(StandardCharsets.UTF_8),
    UTF_16BE(StandardCharsets.UTF_16BE),
    UTF_16LE(StandardCharsets.UTF_16LE);

    private static final int LONGEST = 3;

    private final Charset charset;
    private final byte[] bytes;

    ByteOrderMark(Charset charset) {
        this.charset = charset;
        this.bytes = "\uFEFF".getBytes(charset);
    }

    /**
     * Takes the mark off a stream, or nothing if there is none.
     *
     * @param stream supports {@link InputStream#mark}
     */
    static Optional<ByteOrderMark> take(InputStream stream) throws IOException {
        stream.mark(LONGEST);
        byte[] start = stream.readNBytes(LONGEST);
        stream.reset();
        for (ByteOrderMark mark : values()) {
            int length = mark.bytes.length;
            if (start.length >= length && Arrays.equals(start, 0, length, mark.bytes, 0, length)) {
                stream.skipNBytes(length);
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    Charset charset() {
        return charset;
    }
}
