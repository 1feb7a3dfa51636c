package io.github.caishu.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A vocabulary line that cannot be used; the message names table, line and remedy. Of several lines, it has a line for each, up to twenty.
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

    private VocabularyException(String message) {
        super(message);
    }

    /** Several as one, a line of the message each. */
    static VocabularyException of(List<VocabularyException> problems) {
        return problems.size() == 1 ? problems.get(0)
                : new VocabularyException(problems.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")));
    }
}
