package io.github.caishu.output;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes documents in one format, one by one. Closing ends the output (the {@code ]} of a JSON array, the last line
 * of a table) and leaves the {@link java.io.Writer} below it open: that belongs to whoever made it.
 */
public interface DocumentWriter extends Closeable {

    /** Writes a document and flushes, so that a reader of the output need not wait for the next one. */
    void write(Document document) throws IOException;
}
