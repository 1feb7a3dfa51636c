package io.github.caishu.vocabulary;

import java.util.Locale;

/**
 * A vocabulary line that cannot be used; the message names table, line and remedy.
 *
 * <pre>{@code
 * try {
 *     Vocabulary.standard().with(VocabularyTable.CURRENCIES, "XAU", "gold.tsv");
 * } catch (VocabularyException e) {
 *     e.getMessage().startsWith("gold.tsv, line 1: column 2 is missing"); // true
 * }
 * }</pre>
 */
public final class VocabularyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public VocabularyException(VocabularyTable table, VocabularyRow row, String problem) {
        super(row.origin() + ", line " + row.line() + ": " + problem + "; a line of " + table.name().toLowerCase(Locale.ROOT)
                + " is " + table.columns());
    }
}
