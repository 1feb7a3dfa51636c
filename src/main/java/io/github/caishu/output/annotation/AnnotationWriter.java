package io.github.caishu.output.annotation;

import io.github.caishu.output.AppendingWriter;
import io.github.caishu.output.Document;
import io.github.caishu.output.FormattedDocument;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * W3C Web Annotations (<a href="https://www.w3.org/TR/annotation-model/">the data model</a>), a line a document: a JSON-LD {@code
 * AnnotationPage} that stands alone, so that the output can be read, and cut, line by line.
 *
 * <pre>{@code
 * FigureExtractor extractor = FigureExtractor.builder().build();
 * SourceText text = SourceText.plain("望江钢铁去年营收12.4亿元");
 * var out = new StringWriter();
 * try (AnnotationWriter writer = new AnnotationWriter(out, java.net.URI.create("https://news.example/"))) {
 *     writer.write(Document.of(new DocumentClaims.Found("2019/a", text, extractor.extract(text))));
 * }
 * out.toString().contains("\"source\":\"https://news.example/2019/a\""); // true
 * }</pre>
 *
 * <p>Each figure has an annotation that describes it. Its bodies are the claim, in terms of the namespace {@code
 * https://caishu.github.io/caishu/ns#} which the page itself defines, and a sentence that says the same to people. The words of the
 * concept, entity, period and source have an annotation each, tagged with what they are and linking to the claim, which names them in
 * turn. Every target has two selectors: {@code TextPositionSelector}, from start to before end in code points, as the
 * Recommendation requires (its sections on text quotes and positions: in terms of Unicode code points, not of code units), and {@code
 * TextQuoteSelector}, with as much of the text around as makes the quote the only one of its kind, at least 32 code units on each
 * side and at most some 512. They select from the document as it was read, of HTML from its source, tags and all.
 *
 * <p>A document is called by its id if that is an absolute IRI. Any other is put, percent-encoded, behind the base: {@code 2019/a}
 * becomes {@code https://news.example/2019/a}. The ids of annotations follow from the document's and the figure's place, and so stay
 * the same from run to run.
 */
public final class AnnotationWriter extends AppendingWriter {

    /** The base unless another is given, which says no more than whose ids these are (RFC 4151). */
    public static final URI DEFAULT_BASE = URI.create("tag:caishu.github.io,2026:");

    private static final JsonFactory JSON = new JsonFactory();

    private final SourceIri iri;

    /**
     * Ids that are no IRIs are put behind the {@link #DEFAULT_BASE}.
     *
     * @param out where to; it stays open
     */
    public AnnotationWriter(Writer out) {
        this(out, DEFAULT_BASE);
    }

    /**
     * Ids that are no IRIs are put behind a base of your own.
     *
     * @param out  where to; it stays open
     * @param base what an id that is no IRI is put behind: {@code https://news.example/}
     * @throws IllegalArgumentException if that is not absolute
     */
    public AnnotationWriter(Writer out, URI base) {
        super(out);
        this.iri = new SourceIri(base);
    }

    /** @throws IllegalArgumentException if a figure is no claim */
    @Override
    public FormattedDocument format(Document document) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            new AnnotationPage(json, document, iri.of(document.id().text())).write();
        }
        return FormattedDocument.of(document, line.append('\n').toString());
    }
}
