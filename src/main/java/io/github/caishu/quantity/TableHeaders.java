package io.github.caishu.quantity;

import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the units in the header of a plain-text table, whose cells stand apart by tabs, bars or two spaces, and gives them to
 * the bare numbers of the columns below:
 *
 * <pre>
 * 项目    营业收入（万元）    同比（%）
 * 华东    1,250.30           12.5
 * </pre>
 */
final class TableHeaders {

    private record Cell(int start, int end) {
    }

    private TableHeaders() {
    }

    static void give(SourceText text, List<Draft> drafts, UnitExpressions expressions) {
        String original = text.original();
        List<Measured> header = List.of();
        List<Cell> headerCells = List.of();
        int next = 0; // the first draft not behind this line
        for (int start = 0; start < original.length();) {
            int end = lineEnd(original, start);
            List<Cell> cells = cells(original, start, end);
            if (cells.size() > 1) {
                List<Measured> units = units(original, cells, expressions);
                if (!units.isEmpty()) {
                    header = units;
                    headerCells = cells;
                } else if (cells.size() == header.size()) {
                    next = fill(text, drafts, next, cells, header, headerCells);
                }
            } else if (end > start) {
                header = List.of(); // the table has ended
            }
            start = end + 1;
        }
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static List<Cell> cells(String text, int start, int end) {
        List<Cell> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            boolean gap = i < end && (isBlank(text.charAt(i)) && i + 1 < end && isBlank(text.charAt(i + 1)));
            boolean bar = i < end && (text.charAt(i) == '\t' || text.charAt(i) == '|');
            if (i == end || gap || bar) {
                add(cells, text, from, i);
                from = i + 1;
            }
        }
        return cells;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000';
    }

    private static void add(List<Cell> cells, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            cells.add(new Cell(start, end));
        }
    }

    /** The units of a header's cells, null for those without; empty where no cell has one. */
    private static List<Measured> units(String original, List<Cell> cells, UnitExpressions expressions) {
        List<Measured> units = new ArrayList<>();
        boolean any = false;
        for (Cell cell : cells) {
            String name = original.substring(cell.start(), cell.end());
            int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
            boolean bracketed = open >= 0 && (name.endsWith(")") || name.endsWith("）"));
            SourceText unit = bracketed ? SourceText.plain(name.substring(open + 1, name.length() - 1)) : null;
            Measured measured = unit == null ? null : expressions.read(unit, 0, unit.length());
            units.add(measured);
            any |= measured != null;
        }
        return any ? units : List.of();
    }

    private static int fill(SourceText text, List<Draft> drafts, int first, List<Cell> cells, List<Measured> header, List<Cell> headerCells) {
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
