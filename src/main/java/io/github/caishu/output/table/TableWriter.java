package io.github.caishu.output.table;

import io.github.caishu.output.AppendingWriter;
import io.github.caishu.output.Document;
import io.github.caishu.output.Figure;
import io.github.caishu.output.FormattedDocument;
import io.github.caishu.output.Layer;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table a document, for people: the place of each figure, what it is worth, what the claim says of it, and a count at the end.
 *
 * <pre>{@code
 * SourceText text = SourceText.plain("售出茶叶800吨");
 * List<Figure> figures = QuantityRecognizer.standard().recognize(text).stream().map(Figure::of).toList();
 * StringWriter out = new StringWriter();
 * try (DocumentWriter writer = new TableWriter(out, Layer.QUANTITIES)) {
 *     writer.write(new Document(DocumentId.named("a.txt"), text, figures));
 * }
 * out.toString().lines().toList().get(2); // 1:5  800吨   measure    800  吨    exact
 * }</pre>
 */
public final class TableWriter extends AppendingWriter {

    private final Layer layer;
    private final List<Column> columns;
    /** The first document waits until a second comes: a document alone needs no heading. */
    private @Nullable FormattedDocument waiting;
    private long documents;
    private long figures;

    /**
     * Writes nothing yet.
     *
     * @param out where to; it stays open
     * @param layer what the documents' figures are
     */
    public TableWriter(Writer out, Layer layer) {
        super(out);
        this.layer = Objects.requireNonNull(layer, "layer");
        columns = FigureColumns.of(layer);
    }

    @Override
    public FormattedDocument format(Document document) {
        if (document.figures().isEmpty()) {
            return FormattedDocument.of(document, "");
        }
        List<Column> shown = columns.stream().filter(column -> column.isShownFor(document)).toList();
        AlignedTable table = new AlignedTable(shown.stream().map(Column::side).toList());
        table.add(shown.stream().map(Column::title).toList());
        for (Figure figure : document.figures()) {
            table.add(shown.stream().map(column -> column.cell().apply(document, figure)).toList());
        }
        return FormattedDocument.of(document, table + "\n");
    }

    @Override
    public void write(FormattedDocument document) throws IOException {
        documents++;
        figures += document.figures();
        if (documents == 1) {
            waiting = document;
            return;
        }
        if (waiting != null) {
            writeWithHeading(waiting);
            waiting = null;
        }
        writeWithHeading(document);
    }

    private void writeWithHeading(FormattedDocument document) throws IOException {
        append(DisplayText.onOneLine(document.id().text()) + "\n");
        if (document.figures() == 0) {
            append(layer.counted(0) + "\n\n");
        }
        super.write(document);
    }

    @Override
    public void close() throws IOException {
        if (waiting != null) {
            super.write(waiting);
        }
        if (documents > 0) { // or else what was wrong has been told elsewhere
            append(layer.counted(figures) + (documents > 1 ? " in " + documents + " documents" : "") + "\n");
        }
        super.close();
    }
}
