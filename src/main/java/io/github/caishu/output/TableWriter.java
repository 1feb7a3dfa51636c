package io.github.caishu.output;

import static io.github.caishu.output.AlignedTable.Side.LEFT;
import static io.github.caishu.output.AlignedTable.Side.RIGHT;

import io.github.caishu.numeral.Amount;
import io.github.caishu.text.Position;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;

/** A table a document, for people: the place of each figure, what it is worth, and a count at the end. */
final class TableWriter implements DocumentWriter {

    private record Column(String title, AlignedTable.Side side, BiFunction<Document, Figure, String> cell) {
    }

    private static final int WIDEST_FIGURE = 40;

    private static final Column PLACE = new Column("line:col", RIGHT, TableWriter::place);
    private static final Column FIGURE = new Column("figure", LEFT, (document, figure) -> text(figure));
    private static final Column TYPE = new Column("type", LEFT, (document, figure) -> figure.type());
    private static final Column VALUE = new Column("value", RIGHT, (document, figure) -> grouped(figure.amount()));
    private static final Column UNIT = new Column("unit", LEFT, (document, figure) -> Objects.toString(figure.unit(), ""));
    private static final Column QUALIFIER = new Column("qualifier", LEFT, (document, figure) -> figure.qualifier());

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
        columns = layer == Layer.NUMERALS
                ? List.of(PLACE, FIGURE, VALUE)
                : List.of(PLACE, FIGURE, TYPE, VALUE, UNIT, QUALIFIER);
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
        AlignedTable table = new AlignedTable(columns.stream().map(Column::side).toList());
        table.add(columns.stream().map(Column::title).toList());
        for (Figure figure : document.figures()) {
            table.add(columns.stream().map(column -> column.cell().apply(document, figure)).toList());
        }
        table.print(out);
        out.append('\n');
    }

    private static String place(Document document, Figure figure) {
        Position position = document.source().position(figure.span().start());
        return position.line() + ":" + position.column();
    }

    private static String text(Figure figure) {
        return DisplayText.shortened(DisplayText.onOneLine(figure.text()), WIDEST_FIGURE);
    }

    private static String grouped(Amount amount) {
        return amount.isInterval()
                ? grouped(amount.low()) + " to " + grouped(amount.high())
                : grouped(amount.value());
    }

    /** {@code 486,150,000,000}: exact, with the decimals it was written with. */
    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }
}
