package io.github.caishu.vocabulary;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;

/**
 * One line of a vocabulary table.
 *
 * <pre>{@code
 * VocabularyRow row = Vocabulary.standard().with(VocabularyTable.CURRENCIES, "XAU\t盎司黄金 盎司金", "gold.tsv")
 *         .rows(VocabularyTable.CURRENCIES).stream().filter(currency -> currency.cell(0).equals("XAU")).findFirst().orElseThrow();
 * row.words(1);          // [盎司黄金, 盎司金]
 * row.cell(2).isEmpty(); // true
 * row.origin();          // gold.tsv
 * }</pre>
 *
 * @param cells its columns, trimmed; trailing empty ones may be missing
 * @param origin the file, or whatever the caller named the lines
 * @param line its number there, from 1
 */
public record VocabularyRow(List<String> cells, String origin, int line) implements Serializable {

    public VocabularyRow {
        cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
        Objects.requireNonNull(origin, "origin");
    }

    /** The column, or the empty string where the line has fewer. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The words of a column, which are separated by spaces. */
    public List<String> words(int column) {
        return List.of(StringUtils.split(cell(column), ' '));
    }
}
