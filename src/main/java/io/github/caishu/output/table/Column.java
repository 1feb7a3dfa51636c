package io.github.caishu.output.table;

import io.github.caishu.output.Document;
import io.github.caishu.output.Figure;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column of the table.
 *
 * @param title what its head says
 * @param side where its cells begin or end
 * @param cell what a figure has there; empty where it has nothing
 * @param leftOutWhereEmpty whether a table in which no figure has anything there does without it
 */
record Column(String title, AlignedTable.Side side, BiFunction<Document, Figure, String> cell, boolean leftOutWhereEmpty) {

    static Column of(String title, AlignedTable.Side side, Function<Figure, String> cell) {
        return new Column(title, side, (document, figure) -> cell.apply(figure), false);
    }

    /** This column, for a table that does without it where it would be empty. */
    Column unlessEmpty() {
        return new Column(title, side, cell, true);
    }

    boolean isShownFor(Document document) {
        return !leftOutWhereEmpty || document.figures().stream().anyMatch(figure -> !cell.apply(document, figure).isEmpty());
    }
}
