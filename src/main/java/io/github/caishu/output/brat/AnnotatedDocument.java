package io.github.caishu.output.brat;

import io.github.caishu.output.Document;
import java.util.List;
import java.util.Objects;

/**
 * What brat's files say of a document.
 *
 * <pre>{@code
 * String ann = "T1\tPercentage 8 10\t4%\nR1\tHasConcept Arg1:T1 Arg2:T9\n";
 * AnnotatedDocument read = new BratReader().read(DocumentId.named("a1"), "望江银行存款增长4%", ann);
 * read.document().figures().get(0).amount(); // 4
 * read.problems().size(); // 1
 * }</pre>
 *
 * @param document its text, and what is marked as figures, as claims in the order they stand; durations, ordinals and ages among them
 * @param optional the words marked as what a system may report or not
 * @param problems what could not be used, by line; the document is what could be
 */
public record AnnotatedDocument(Document document, List<String> optional, List<BratProblem> problems) {

    public AnnotatedDocument {
        Objects.requireNonNull(document, "document");
        optional = List.copyOf(Objects.requireNonNull(optional, "optional"));
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }
}
