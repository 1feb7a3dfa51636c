package io.github.caishu.output;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;

/**
 * Writes documents in one format, one by one. Closing ends the output (the {@code ]} of a JSON array, the last line
 * of a table) and leaves the {@link java.io.Writer} below it open: that belongs to whoever made it.
 *
 * <p>One thread writes; {@link #format} is for any, and is most of the work.
 *
 * <pre>{@code
 * FigureExtractor extractor = FigureExtractor.builder().build();
 * Stream<SourceDocument> documents = Stream.of(SourceDocument.plain("a.txt", "售出茶叶800吨"), SourceDocument.plain("b.txt", "占6%"));
 * StringWriter out = new StringWriter();
 * try (DocumentWriter writer = new JsonLinesWriter(out, Layer.CLAIMS)) {
 *     for (DocumentClaims document : (Iterable<DocumentClaims>) extractor.extract(documents)::iterator) {
 *         if (document instanceof DocumentClaims.Found found) {
 *             writer.write(Document.of(found));
 *         }
 *     }
 * }
 * out.toString().lines().count(); // 2
 * }</pre>
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
