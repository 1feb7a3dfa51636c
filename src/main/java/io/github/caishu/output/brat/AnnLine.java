package io.github.caishu.output.brat;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of an .ann file: {@code T1	Money 47 52	6.1亿元}.
 *
 * @param number counted from 1
 * @param id     before the first tab
 * @param data   up to the second tab
 * @param tail   the rest
 */
record AnnLine(int number, String id, String data, String tail) {

    /** The lines that are not blank. Only {@code \n} ends one: what else Python takes for a line's end is never written. */
    static List<AnnLine> of(String ann) {
        List<AnnLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : ann.split("\n")) {
            number++;
            String[] columns = (line.endsWith("\r") ? line.substring(0, line.length() - 1) : line).split("\t", 3);
            if (!line.isBlank()) {
                lines.add(new AnnLine(number, columns[0], columns.length > 1 ? columns[1] : "", columns.length > 2 ? columns[2] : ""));
            }
        }
        return lines;
    }

    /** The letter or sign before the number. */
    char kind() {
        return id.isEmpty() ? ' ' : id.charAt(0);
    }

    /** The words of the data. */
    String[] words() {
        return data.strip().split(" +");
    }
}
