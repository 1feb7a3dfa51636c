package io.github.caishu.output.json;

import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.FormattedDocument;
import io.github.caishu.output.Layer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code {"id": "a.txt", "claims": […]}}, a line a document. */
public final class JsonLinesWriter implements DocumentWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;
    private final Layer layer;

    public JsonLinesWriter(Writer out, Layer layer) {
        this.out = out;
        this.layer = layer;
    }

    @Override
    public FormattedDocument format(Document document) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            JsonDocument.write(document, layer, json);
        }
        return FormattedDocument.of(document, line.append('\n').toString());
    }

    @Override
    public void write(FormattedDocument document) throws IOException {
        out.write(document.text());
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
