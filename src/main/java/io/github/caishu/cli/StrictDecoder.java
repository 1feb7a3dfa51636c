package io.github.caishu.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes one charset. */
final class StrictDecoder implements TextDecoder {

    private final Charset charset;

    StrictDecoder(Charset charset) {
        this.charset = charset;
    }

    @Override
    public String decode(byte[] bytes) throws UndecodableException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw new UndecodableException("bytes that are not " + charset.name(), in.position());
        }
        return out.flip().toString();
    }

    @Override
    public byte[] lineFeed() {
        if (!charset.canEncode()) {
            return "\n".getBytes(StandardCharsets.US_ASCII); // ISO-2022-CN, which Java only reads: such end a line in ASCII
        }
        // Java puts a mark before all that it writes in "UTF-16", and reads it as big-endian where there is none.
        return "\n".getBytes(charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset);
    }
}
