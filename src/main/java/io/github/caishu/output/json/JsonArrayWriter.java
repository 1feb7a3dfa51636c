package io.github.caishu.output.json;

import io.github.caishu.output.AppendingWriter;
import io.github.caishu.output.Document;
import io.github.caishu.output.FormattedDocument;
import io.github.caishu.output.Layer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * One indented array of all documents. Closing ends it, so that it is well formed even after an error.
 *
 * <pre>{@code
 * SourceText text = SourceText.plain("没有数字");
 * List<Figure> figures = QuantityRecognizer.standard().recognize(text).stream().map(Figure::of).toList();
 * StringWriter out = new StringWriter();
 * try (DocumentWriter writer = new JsonArrayWriter(out, Layer.QUANTITIES)) {
 *     writer.write(new Document(DocumentId.named("a.txt"), text, figures));
 * }
 * out.toString(); // [\n  {\n    "id": "a.txt",\n    "quantities": []\n  }\n]\n
 * }</pre>
 */
public final class JsonArrayWriter extends AppendingWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String START = "[";
    private static final String END = "\n]";

    private final Layer layer;
    private boolean begun;

    /**
     * Writes nothing yet.
     *
     * @param out where to; it stays open
     * @param layer what the documents' figures are
     */
    public JsonArrayWriter(Writer out, Layer layer) {
        super(out);
        this.layer = Objects.requireNonNull(layer, "layer");
    }

    /** An array of one, so that it is indented as the array of all will be, without the array's own brackets. */
    @Override
    public FormattedDocument format(Document document) {
        StringWriter array = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(new Indented(), array)) {
            json.writeStartArray();
            JsonDocument.write(document, layer, json);
            json.writeEndArray();
        }
        return FormattedDocument.of(document, array.getBuffer().substring(START.length(), array.getBuffer().length() - END.length()));
    }

    @Override
    public void write(FormattedDocument document) throws IOException {
        append(begun ? "," : START);
        begun = true;
        super.write(document);
    }

    @Override
    public void close() throws IOException {
        append(begun ? END : "[]");
        append("\n");
        super.close();
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
            Separators tight = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(tight).withObjectIndenter(twoSpaces).withArrayIndenter(twoSpaces);
        }
    }
}
