package io.github.caishu.output.brat;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.FormattedDocument;
import io.github.caishu.output.Layer;
import io.github.caishu.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Writes documents as brat shows and edits them: for each a {@code .txt} with its text, an {@code .ann} with what was found, and an
 * {@code .id}; and once {@code annotation.conf} and {@code visual.conf}, so that brat opens the directory as it is.
 *
 * <pre>{@code
 * Path directory = Files.createTempDirectory("brat");
 * FigureExtractor extractor = FigureExtractor.builder().build();
 * try (BratWriter writer = new BratWriter(directory, Layer.CLAIMS)) {
 *     SourceText text = SourceText.plain("望江银行存款增长4%");
 *     writer.write(new Document(DocumentId.named("a1"), text, extractor.extract(text).stream().map(Figure::of).toList()));
 * }
 * Files.readAllLines(directory.resolve("a1.ann")).get(0).split("\t")[1]; // Percentage 8 10
 * }</pre>
 *
 * <p>A figure is a span whose type is its kind of quantity; arcs lead from it to its words; qualifier, code, direction, basis and
 * modality are attributes, which brat offers as lists. What was read from the words, the value, the days of a period, is in a note
 * beside, which brat shows with the annotation. {@link BratReader} reads it back.
 *
 * <p>Files are called by the documents' ids; one that is not fit for a name is changed, and of two alike the later gets a number. No
 * file of a document that is there already is written over, for people may have corrected it.
 */
public final class BratWriter implements DocumentWriter {

    private final Path directory;
    private final DocumentNames names = new DocumentNames();

    /** With the concepts that ship with the library; otherwise as below. */
    public BratWriter(Path directory, Layer layer) throws IOException {
        this(directory, layer, Vocabulary.standard());
    }

    /**
     * Makes the directory if there is none, and the two {@code .conf} files in it anew.
     *
     * @param layer what the documents hold: quantities or claims
     * @param vocabulary the one that the claims were extracted with, whose concepts brat offers
     * @throws IllegalArgumentException if the layer is that of numerals, which have no kind that could be shown
     */
    public BratWriter(Path directory, Layer layer, Vocabulary vocabulary) throws IOException {
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(vocabulary, "vocabulary");
        if (layer == Layer.NUMERALS) {
            throw new IllegalArgumentException("brat has no form for numerals; give it quantities or claims");
        }
        this.directory = Files.createDirectories(directory);
        WholeFiles.replace(directory.resolve(Configuration.ANNOTATION_FILE), Configuration.annotation(Taxonomy.of(vocabulary)));
        WholeFiles.replace(directory.resolve(Configuration.VISUAL_FILE), Configuration.visual());
    }

    /** @throws IllegalArgumentException if a span is empty, or line breaks and nothing else; no extractor finds any such */
    @Override
    public FormattedDocument format(Document document) {
        return FormattedDocument.of(document, document.source().original(), StandoffDocument.of(document));
    }

    /**
     * Writes all files of the document, or none.
     *
     * @throws java.nio.file.FileAlreadyExistsException if one of them is there already
     */
    @Override
    public void write(FormattedDocument document) throws IOException {
        DocumentFiles files = DocumentFiles.named(directory, names.next(document.id().text()));
        files.write(document.id(), document.texts().get(0), document.texts().get(1));
    }

    /** Does nothing: each document is on disk when it is written. */
    @Override
    public void flush() {
        // nothing waits
    }

    /** Does nothing, as {@link #flush}. */
    @Override
    public void close() {
        // nothing is open
    }
}
