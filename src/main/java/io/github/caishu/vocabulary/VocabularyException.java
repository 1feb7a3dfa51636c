package io.github.caishu.vocabulary;

import java.util.Locale;
import java.util.Objects;

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

    /**
     * What is wrong with a line.
     *
     * @param table the table it was meant for
     * @param row the line, which knows where it stands
     * @param problem what cannot be used and what to do about it, without a full stop
     */
    public VocabularyException(VocabularyTable table, VocabularyRow row, String problem) {
        super(row.origin() + ", line " + row.line() + ": " + Objects.requireNonNull(problem, "problem")
                + "; a line of " + table.name().toLowerCase(Locale.ROOT) + " is " + table.columns());
    }
}
