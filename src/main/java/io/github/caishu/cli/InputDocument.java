package io.github.caishu.cli;

import io.github.caishu.output.DocumentId;
import io.github.caishu.text.SourceText;
import java.time.LocalDate;

/**
 * A document to extract from.
 *
 * @param id     what it is called
 * @param source its text
 * @param date   when it was published; null if it does not say
 */
record InputDocument(DocumentId id, SourceText source, LocalDate date) {
}
