package io.github.caishu.output.json;

import io.github.caishu.output.AppendingWriter;
import io.github.caishu.output.Document;
import io.github.caishu.output.FormattedDocument;
import io.github.caishu.output.Layer;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code {"id": "a.txt", "claims": […]}}, a line a document.
 *
 * <pre>{@code
 * SourceText text = SourceText.plain("没有数字");
 * List<Figure> figures = QuantityRecognizer.standard().recognize(text).stream().map(Figure::of).toList();
 * StringWriter out = new StringWriter();
 * try (DocumentWriter writer = new JsonLinesWriter(out, Layer.QUANTITIES)) {
 *     writer.write(new Document(DocumentId.named("a.txt"), text, figures));
 * }
 * out.toString(); // {"id":"a.txt","quantities":[]}\n
 * }</pre>
 */
public final class JsonLinesWriter extends AppendingWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final Layer layer;

    /**
     * Writes nothing yet.
     *
     * @param out where to; it stays open
     * @param layer what the documents' figures are
     */
    public JsonLinesWriter(Writer out, Layer layer) {
        super(out);
        this.layer = Objects.requireNonNull(layer, "layer");
    }

    @Override
    public FormattedDocument format(Document document) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            JsonDocument.write(document, layer, json);
        }
        return FormattedDocument.of(document, line.append('\n').toString());
    }
}
