package io.github.caishu.output.brat;

import java.io.IOException;
import java.io.OutputStreamWriter;
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
import java.util.List;
import java.util.Map;

/**
 * Writes files that get their names when they are whole: until then they are hidden, {@code .a1.txt.part}, and brat does not show them.
 */
final class WholeFiles {

    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private WholeFiles() {
    }

    /**
     * Writes files that are not there yet, all or none.
     *
     * @param contents the text of each, in the order in which they get their names
     * @throws FileAlreadyExistsException if one of them is there already
     */
    static void create(Map<Path, String> contents) throws IOException {
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

    private static void requireAbsent(Collection<Path> files) throws FileAlreadyExistsException {
        for (Path file : files) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
    }

    private static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
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

    private static void delete(List<Path> files, IOException cause) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
