package io.github.caishu.output.brat;

import io.github.caishu.output.DocumentId;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The files of one document.
 *
 * @param name        what they are called but for the endings
 * @param text        its text
 * @param annotations what is marked in it
 * @param id          its id, which need not be fit for a file name
 */
record DocumentFiles(String name, Path text, Path annotations, Path id) {

    static final String ANNOTATIONS = ".ann";

    private static final JsonFactory JSON = new JsonFactory();
    private static final String NO_ID = "what its .id file holds is no JSON string or number; remove that, and the id is the file's name";

    static DocumentFiles named(Path directory, String name) {
        Path text = directory.resolve(name + ".txt");
        return new DocumentFiles(name, text, text.resolveSibling(name + ANNOTATIONS), text.resolveSibling(name + ".id"));
    }

    /** Those that an .ann file belongs to. */
    static DocumentFiles beside(Path annotations) {
        String name = StringUtils.removeEnd(annotations.getFileName().toString(), ANNOTATIONS);
        return named(annotations.resolveSibling(""), name);
    }

    /**
     * Writes all three, or none; the text last, for brat shows what has one.
     *
     * @throws java.nio.file.FileAlreadyExistsException if one of them is there already
     */
    void write(DocumentId documentId, String source, String standoff) throws IOException {
        Map<Path, String> contents = new LinkedHashMap<>();
        contents.put(annotations, standoff);
        contents.put(id, json(documentId));
        contents.put(text, source);
        WholeFiles.create(contents);
    }

    private static String json(DocumentId documentId) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
            if (documentId.isNumber()) {
                generator.writeNumber(documentId.text());
            } else {
                generator.writeString(documentId.text());
            }
        }
        return json.append('\n').toString();
    }

    /**
     * The id in its file, or the name where there is no such file.
     *
     * @throws IOException if it is no JSON string or number
     */
    DocumentId readId() throws IOException {
        if (Files.notExists(id)) {
            return DocumentId.named(name);
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), Files.readString(id))) {
            JsonToken token = json.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                return DocumentId.named(json.getString());
            }
            if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
                return DocumentId.numbered(json.getString());
            }
        } catch (JacksonException e) {
            throw new IOException(NO_ID, e);
        }
        throw new IOException(NO_ID);
    }
}
