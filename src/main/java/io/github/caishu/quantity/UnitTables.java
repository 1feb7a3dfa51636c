package io.github.caishu.quantity;

import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of units, of which the later ones count where several have a spelling: so no added line may hide or be hidden by accident. */
final class UnitTables {

    private static final List<VocabularyTable> ALL = List.of(VocabularyTable.CLASSIFIERS, VocabularyTable.MEASURES,
            VocabularyTable.DURATIONS, VocabularyTable.CURRENCIES, VocabularyTable.RATIOS);

    private record Line(VocabularyTable table, VocabularyRow row) {
    }

    private UnitTables() {
    }

    /** @throws VocabularyException if an added line spells a unit as another table does */
    static void requireOneMeaning(Vocabulary vocabulary) {
        if (vocabulary.isStandard()) {
            return;
        }
        Map<String, Line> lines = new HashMap<>();
        for (boolean added : new boolean[] {false, true}) {
            for (VocabularyTable table : ALL) {
                for (VocabularyRow row : vocabulary.rows(table)) {
                    if (added == isAdded(table, row)) {
                        names(table, row).forEach(name -> requireOneMeaning(name, lines.putIfAbsent(name, new Line(table, row)), table, row));
                    }
                }
            }
        }
    }

    private static void requireOneMeaning(String name, Line other, VocabularyTable table, VocabularyRow row) {
        if (other != null && other.table() != table && isAdded(table, row)) {
            String first = other.row().cell(0);
            throw new VocabularyException(table, row, "\"" + name + "\" is one of " + other.table().name().toLowerCase(Locale.ROOT)
                    + " already; remove it here, or its line there by Vocabulary.without" + (first.equals(name) ? "" : ", which begins with \"" + first + "\""));
        }
    }

    /** Whether a line does not ship; those that ship need no looking at, which would take time with the first text. */
    static boolean isAdded(VocabularyTable table, VocabularyRow row) {
        return !row.origin().equals(table.resource());
    }

    private static List<String> names(VocabularyTable table, VocabularyRow row) {
        if (table != VocabularyTable.CURRENCIES) {
            return List.of(row.cell(0));
        }
        List<String> names = new ArrayList<>(row.words(1));
        row.words(3).forEach(minor -> names.add(minor.substring(0, Math.max(0, minor.indexOf(':')))));
        return names;
    }
}
