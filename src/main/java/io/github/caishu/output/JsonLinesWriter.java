package io.github.caishu.output;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** {@code {"id": "a.txt", "claims": […]}}, a line a document. */
final class JsonLinesWriter implements DocumentWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Writer out;
    private final Layer layer;

    JsonLinesWriter(Writer out, Layer layer) {
        this.out = out;
        this.layer = layer;
    }

    @Override
    public void write(Document document) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonDocument(json, layer).write(document);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
