package io.github.caishu.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A table a document, for people: the place of each figure, what it is worth, what the claim says of it, and a count at the end. */
final class TableWriter implements DocumentWriter {

    private final Writer out;
    private final Layer layer;
    private final List<Column> columns;
    /** The first document waits until a second comes: a document alone needs no heading. */
    private Document waiting;
    private int documents;
    private int figures;

    TableWriter(Writer out, Layer layer) {
        this.out = out;
        this.layer = layer;
        columns = FigureColumns.of(layer);
    }

    @Override
    public void write(Document document) throws IOException {
        documents++;
        figures += document.figures().size();
        if (documents == 1) {
            waiting = document;
            return;
        }
        if (waiting != null) {
            printWithHeading(waiting);
            waiting = null;
        }
        printWithHeading(document);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (documents == 0) {
            return; // what was wrong has been told elsewhere
        }
        if (waiting != null) {
            printTable(waiting);
        }
        out.append(layer.counted(figures));
        if (documents > 1) {
            out.append(" in ").append(Integer.toString(documents)).append(" documents");
        }
        out.append('\n').flush();
    }

    private void printWithHeading(Document document) throws IOException {
        out.append(DisplayText.onOneLine(document.id().text())).append('\n');
        if (document.figures().isEmpty()) {
            out.append(layer.counted(0)).append("\n\n");
        }
        printTable(document);
    }

    private void printTable(Document document) throws IOException {
        if (document.figures().isEmpty()) {
            return;
        }
        List<Column> shown = columns.stream().filter(column -> column.isShownFor(document)).toList();
        AlignedTable table = new AlignedTable(shown.stream().map(Column::side).toList());
        table.add(shown.stream().map(Column::title).toList());
        for (Figure figure : document.figures()) {
            table.add(shown.stream().map(column -> column.cell().apply(document, figure)).toList());
        }
        table.print(out);
        out.append('\n');
    }
}
