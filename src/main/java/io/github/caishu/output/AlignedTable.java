package io.github.caishu.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells under a header, each column as wide as its widest cell. */
final class AlignedTable {

    /** Where the cells of a column begin or end. */
    enum Side {
        LEFT,
        RIGHT
    }

    private static final String GAP = "  ";

    private final List<Side> sides;
    private final List<List<String>> rows = new ArrayList<>();

    AlignedTable(List<Side> sides) {
        this.sides = List.copyOf(sides);
    }

    void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Prints the rows; a rule follows the first, the header. */
    void print(Appendable out) throws IOException {
        int[] widths = new int[sides.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], DisplayText.width(row.get(column)));
            }
        }
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        print(rows.get(0), widths, out);
        print(rule, widths, out);
        for (List<String> row : rows.subList(1, rows.size())) {
            print(row, widths, out);
        }
    }

    private void print(List<String> row, int[] widths, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths[column] - DisplayText.width(cell));
            line.append(column == 0 ? "" : GAP)
                    .append(sides.get(column) == Side.RIGHT ? padding + cell : cell + padding);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
