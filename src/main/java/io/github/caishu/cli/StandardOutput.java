package io.github.caishu.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output, which stays open after the command. */
final class StandardOutput extends FilterOutputStream {

    StandardOutput(OutputStream stream) {
        super(stream);
    }

    /**
     * Whether the reader at the other end has left, as {@code head} does when it has seen enough: nothing to complain
     * about, unlike a full disk. Java tells the two apart only by the system's message: "Broken pipe", "The pipe is being
     * closed", or the same in the system's language.
     */
    static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("pipe") || message.contains("管道");
    }

    /** The inherited method would hand over byte by byte. */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
