package io.github.caishu.output;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** One indented array of all documents. Closing ends it, so that it is well formed even after an error. */
final class JsonArrayWriter implements DocumentWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Writer out;
    private final JsonGenerator json;
    private final JsonDocument shape;

    JsonArrayWriter(Writer out, Layer layer) throws IOException {
        this.out = out;
        try {
            json = JSON.createGenerator(new Indented(), out);
            json.writeStartArray();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        shape = new JsonDocument(json, layer);
    }

    @Override
    public void write(Document document) throws IOException {
        try {
            shape.write(document);
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            json.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
        out.flush();
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
