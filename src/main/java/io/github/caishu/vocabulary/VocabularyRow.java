package io.github.caishu.vocabulary;

import java.io.Serializable;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * One line of a vocabulary table.
 *
 * @param cells its columns, trimmed; trailing empty ones may be missing
 * @param origin the file, or whatever the caller named the lines
 * @param line its number there, from 1
 */
public record VocabularyRow(List<String> cells, String origin, int line) implements Serializable {

    public VocabularyRow {
        cells = List.copyOf(cells);
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
