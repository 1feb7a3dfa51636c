package io.github.caishu.quantity;

import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the units in the header of a table, whose cells stand apart by tabs, bars or two spaces, and gives them to the bare numbers
 * of the columns below:
 *
 * <pre>
 * 项目    营业收入（万元）    同比（%）
 * 华东    1,250.30           12.5
 * </pre>
 *
 * <p>Spaces are looked for in the original, for the view has none left; cells of HTML are cells of the view only.
 */
final class TableHeaders {

    /** A cell: its text, and its place in the original. */
    private record Cell(String name, int start, int end) {
    }

    private final SourceText text;
    private final String lines;
    private final boolean isView;
    private final UnitExpressions expressions;

    private TableHeaders(SourceText text, boolean isView, UnitExpressions expressions) {
        this.text = text;
        this.isView = isView;
        this.expressions = expressions;
        lines = isView ? text.view() : text.original();
    }

    static void give(SourceText text, List<Draft> drafts, UnitExpressions expressions) {
        new TableHeaders(text, false, expressions).give(drafts);
        if (text.view().indexOf('\t') >= 0) {
            new TableHeaders(text, true, expressions).give(drafts);
        }
    }

    private void give(List<Draft> drafts) {
        List<Measured> header = List.of();
        List<Cell> headerCells = List.of();
        int next = 0; // the first draft not behind this line
        for (int start = 0; start < lines.length();) {
            int end = lineEnd(start);
            List<Cell> cells = cells(start, end);
            if (cells.size() > 1) {
                List<Measured> units = units(cells);
                if (!units.isEmpty()) {
                    header = units;
                    headerCells = cells;
                } else if (cells.size() == header.size()) {
                    next = fill(drafts, next, cells, header, headerCells);
                }
            } else if (end > start) {
                header = List.of(); // the table has ended
            }
            start = end + 1;
        }
    }

    private int lineEnd(int start) {
        int end = lines.indexOf('\n', start);
        return end < 0 ? lines.length() : end;
    }

    private List<Cell> cells(int start, int end) {
        List<Cell> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            boolean gap = i < end && isBlank(lines.charAt(i)) && i + 1 < end && isBlank(lines.charAt(i + 1));
            boolean bar = i < end && (lines.charAt(i) == '\t' || lines.charAt(i) == '|');
            if (i == end || gap || bar) {
                add(cells, from, i);
                from = i + 1;
            }
        }
        return cells;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000';
    }

    private void add(List<Cell> cells, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(lines.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(lines.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            String name = lines.substring(start, end);
            cells.add(isView ? new Cell(name, text.originalStart(start), text.originalEnd(end)) : new Cell(name, start, end));
        }
    }

    /** The units of a header's cells, null for those without; empty where no cell has one. */
    private List<Measured> units(List<Cell> cells) {
        List<Measured> units = new ArrayList<>();
        boolean any = false;
        for (Cell cell : cells) {
            String name = cell.name();
            int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
            boolean bracketed = open >= 0 && (name.endsWith(")") || name.endsWith("）"));
            SourceText unit = bracketed ? SourceText.plain(name.substring(open + 1, name.length() - 1)) : null;
            Measured measured = unit == null ? null : expressions.read(unit, 0, unit.length());
            units.add(measured);
            any |= measured != null;
        }
        return any ? units : List.of();
    }

    private int fill(List<Draft> drafts, int first, List<Cell> cells, List<Measured> header, List<Cell> headerCells) {
        int index = first;
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            while (index < drafts.size() && text.originalStart(drafts.get(index).start) < cell.start()) {
                index++;
            }
            boolean inCell = index < drafts.size() && text.originalEnd(drafts.get(index).end) <= cell.end();
            if (inCell && drafts.get(index).isBare() && header.get(column) != null) {
                Cell name = headerCells.get(column);
                DistantUnits.take(drafts.get(index), header.get(column), new Span(name.start(), name.end()));
            }
        }
        return index;
    }
}
