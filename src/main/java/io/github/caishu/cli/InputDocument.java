package io.github.caishu.cli;

import io.github.caishu.output.DocumentId;
import io.github.caishu.text.SourceText;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A document to extract from.
 *
 * @param id       what it is called
 * @param original its text as it was written
 * @param format   {@link SourceText#plain} or {@link SourceText#html}
 * @param date     when it was published; null if it does not say
 */
record InputDocument(DocumentId id, String original, Function<String, SourceText> format, LocalDate date) {

    /** Its text, read; that takes several times as much memory as the original. */
    SourceText source() {
        return format.apply(original);
    }
}
