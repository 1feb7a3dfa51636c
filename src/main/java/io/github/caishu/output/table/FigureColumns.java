package io.github.caishu.output.table;

import static io.github.caishu.output.table.AlignedTable.Side.LEFT;
import static io.github.caishu.output.table.AlignedTable.Side.RIGHT;

import io.github.caishu.internal.display.DisplayNumber;
import io.github.caishu.output.Document;
import io.github.caishu.output.Figure;
import io.github.caishu.output.Layer;
import io.github.caishu.text.Position;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The columns of a table that show the figures themselves. */
final class FigureColumns {

    private static final int WIDEST_FIGURE = 40;
    /** Beside the parts of a claim there is less room. */
    private static final int WIDEST_FIGURE_OF_CLAIM = 16;

    private static final Column PLACE = new Column("line:col", RIGHT, FigureColumns::place, false);
    private static final Column FIGURE = figure(WIDEST_FIGURE);
    private static final Column TYPE = Column.of("type", LEFT, Figure::type);
    private static final Column VALUE = Column.of("value", RIGHT, figure -> DisplayNumber.grouped(figure.amount()));
    private static final Column UNIT = Column.of("unit", LEFT, figure -> Objects.toString(figure.unit(), ""));
    private static final Column QUALIFIER = Column.of("qualifier", LEFT, Figure::qualifier);

    private FigureColumns() {
    }

    static List<Column> of(Layer layer) {
        return switch (layer) {
            case NUMERALS -> List.of(PLACE, FIGURE, VALUE);
            case QUANTITIES -> List.of(PLACE, FIGURE, TYPE, VALUE, UNIT, QUALIFIER);
            case CLAIMS -> Stream.concat(
                    Stream.of(PLACE, figure(WIDEST_FIGURE_OF_CLAIM), Column.of("value", RIGHT, FigureColumns::qualified), UNIT),
                    PartColumns.ALL.stream()).toList();
        };
    }

    private static Column figure(int widest) {
        return Column.of("figure", LEFT, figure -> DisplayText.shortened(DisplayText.onOneLine(figure.text()), widest));
    }

    private static String place(Document document, Figure figure) {
        Position position = document.source().position(figure.span().start());
        return position.line() + ":" + position.column();
    }

    /** {@code over 11 mn}: saves a column that would mostly say "exact". */
    private static String qualified(Figure figure) {
        String value = DisplayNumber.compact(figure.amount());
        return switch (figure.mention().quantity().qualifier()) {
            case EXACT -> value;
            default -> figure.qualifier().replace('_', ' ') + " " + value;
        };
    }
}
