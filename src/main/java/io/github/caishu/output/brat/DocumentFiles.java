package io.github.caishu.output.brat;

import io.github.caishu.output.DocumentId;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

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
     * Writes all three, or none: they get their names when all of them are written, the text last, for brat shows what has one.
     *
     * @throws FileAlreadyExistsException if one of them is there already
     */
    void write(DocumentId documentId, String source, String standoff) throws IOException {
        Map<Path, String> contents = new LinkedHashMap<>();
        contents.put(annotations, standoff);
        contents.put(id, json(documentId));
        contents.put(text, source);
        requireAbsent(contents.keySet());
        List<Path> made = new ArrayList<>();
        try {
            for (Map.Entry<Path, String> content : contents.entrySet()) {
                made.add(part(content.getKey()));
                write(part(content.getKey()), content.getValue());
            }
            for (Path file : contents.keySet()) {
                Files.move(part(file), file);
                made.add(file);
            }
        } catch (IOException e) {
            delete(made, e);
            throw e;
        }
    }

    private static void requireAbsent(Collection<Path> files) throws FileAlreadyExistsException {
        for (Path file : files) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
    }

    /** What a file is called until it is whole; brat shows no file whose name begins with a dot. */
    private static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    private static void delete(List<Path> files, IOException cause) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    /** Writes a file that may be there already, and stays as it is until the new one is whole. */
    static void replace(Path file, String text) throws IOException {
        try {
            write(part(file), text);
            Files.move(part(file), file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(List.of(part(file)), e);
            throw e;
        }
    }

    /**
     * Writes text in UTF-8. Half a surrogate pair, which UTF-8 does not have, becomes U+FFFD, one for one, so that whatever follows
     * keeps its place.
     */
    private static void write(Path file, String text) throws IOException {
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE).replaceWith(REPLACEMENT);
        try (Writer out = new OutputStreamWriter(Files.newOutputStream(file), encoder)) {
            out.write(text);
        }
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
