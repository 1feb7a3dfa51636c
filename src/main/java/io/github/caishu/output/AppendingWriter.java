package io.github.caishu.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;

/**
 * A writer of a format in which the text of each document follows that of the one before. Such a format has to say no more than what it
 * makes of a document; one that puts something before, between or behind the texts extends {@link #write(FormattedDocument)} and {@link
 * #close} by it.
 *
 * <pre>{@code
 * StringWriter out = new StringWriter();
 * DocumentWriter counts = new AppendingWriter(out) {
 *     @Override
 *     public FormattedDocument format(Document document) {
 *         return FormattedDocument.of(document, document.id().text() + " has " + document.figures().size() + "\n");
 *     }
 * };
 * counts.write(new Document(DocumentId.named("a.txt"), SourceText.plain("没有数字"), List.of()));
 * counts.close();
 * out.toString(); // a.txt has 0\n
 * }</pre>
 */
public abstract class AppendingWriter implements DocumentWriter {

    private final Writer out;

    /**
     * Writes nothing yet.
     *
     * @param out where to; it stays open
     */
    protected AppendingWriter(Writer out) {
        this.out = Objects.requireNonNull(out, "out");
    }

    /** Writes what is no document's: a bracket, a heading. */
    protected final void append(String text) throws IOException {
        out.write(text);
    }

    @Override
    public void write(FormattedDocument document) throws IOException {
        append(document.text());
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
