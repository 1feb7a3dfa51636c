package io.github.caishu.output;

import java.util.List;
import java.util.Objects;

/**
 * A document in an output format, for {@link DocumentWriter#write(FormattedDocument)}.
 *
 * <pre>{@code
 * Document document = new Document(DocumentId.named("a.txt"), SourceText.plain("没有数字"), List.of());
 * FormattedDocument line = new JsonLinesWriter(new StringWriter(), Layer.CLAIMS).format(document);
 * line.text();    // {"id":"a.txt","claims":[]}\n
 * line.figures(); // 0
 * }</pre>
 *
 * @param id      what it is called
 * @param figures how many were found
 * @param texts   what the format makes of them: one text, or one for each file or place that the format writes a document to
 */
public record FormattedDocument(DocumentId id, int figures, List<String> texts) {

    public FormattedDocument {
        Objects.requireNonNull(id, "id");
        texts = List.copyOf(Objects.requireNonNull(texts, "texts"));
    }

    /** A document of which the format makes these texts. */
    public static FormattedDocument of(Document document, String... texts) {
        return new FormattedDocument(document.id(), document.figures().size(), List.of(Objects.requireNonNull(texts, "texts")));
    }

    /** The first text, of most formats the only one. */
    public String text() {
        return texts.get(0);
    }

    /** Without the texts, which may be long: {@code FormattedDocument[id=a, figures=3, texts=1]}. */
    @Override
    public String toString() {
        return "FormattedDocument[id=" + id.text() + ", figures=" + figures + ", texts=" + texts.size() + "]";
    }
}
