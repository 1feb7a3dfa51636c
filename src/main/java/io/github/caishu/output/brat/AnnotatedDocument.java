package io.github.caishu.output.brat;

import io.github.caishu.output.Document;
import java.util.List;
import java.util.Objects;

/**
 * What brat's files say of a document.
 *
 * @param document its text, and what is marked as figures, as claims in the order they stand; durations, ordinals and ages among them
 * @param optional the words marked as what a system may report or not
 * @param problems what could not be used, by line; the document is what could be
 */
public record AnnotatedDocument(Document document, List<String> optional, List<BratProblem> problems) {

    public AnnotatedDocument {
        Objects.requireNonNull(document, "document");
        optional = List.copyOf(optional);
        problems = List.copyOf(problems);
    }
}
