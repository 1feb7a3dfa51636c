package io.github.caishu.output.table;

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

    /** The rows, each on a line; a rule follows the first, the header. */
    @Override
    public String toString() {
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
        StringBuilder lines = new StringBuilder();
        append(rows.get(0), widths, lines);
        append(rule, widths, lines);
        for (List<String> row : rows.subList(1, rows.size())) {
            append(row, widths, lines);
        }
        return lines.toString();
    }

    private void append(List<String> row, int[] widths, StringBuilder lines) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths[column] - DisplayText.width(cell));
            line.append(column == 0 ? "" : GAP)
                    .append(sides.get(column) == Side.RIGHT ? padding + cell : cell + padding);
        }
        lines.append(line.toString().stripTrailing()).append('\n');
    }
}
