package io.github.caishu.output;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;

/**
 * Writes documents in one format, one by one. Closing ends the output (the {@code ]} of a JSON array, the last line
 * of a table) and leaves the {@link java.io.Writer} below it open: that belongs to whoever made it.
 *
 * <p>One thread writes; {@link #format} is for any, and is most of the work.
 */
public interface DocumentWriter extends Closeable, Flushable {

    /** Makes of a document what can then be written. Safe to call on several threads at once, and while another one writes. */
    FormattedDocument format(Document document);

    /** Writes a document that this writer has formatted. */
    void write(FormattedDocument document) throws IOException;

    /** Formats a document and writes it. */
    default void write(Document document) throws IOException {
        write(format(document));
    }
}
