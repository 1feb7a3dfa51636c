package io.github.caishu.vocabulary;

import java.util.Locale;

/** A vocabulary line that cannot be used; the message names table, line and remedy. */
public final class VocabularyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public VocabularyException(VocabularyTable table, VocabularyRow row, String problem) {
        super(row.origin() + ", line " + row.line() + ": " + problem + "; a line of " + table.name().toLowerCase(Locale.ROOT)
                + " is " + table.columns());
    }
}
