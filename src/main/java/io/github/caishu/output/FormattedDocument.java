package io.github.caishu.output;

/**
 * A document in an output format, for {@link DocumentWriter#write(FormattedDocument)}.
 *
 * @param id      what it is called
 * @param figures how many were found
 * @param text    what the format makes of them
 */
public record FormattedDocument(DocumentId id, int figures, String text) {

    static FormattedDocument of(Document document, String text) {
        return new FormattedDocument(document.id(), document.figures().size(), text);
    }
}
