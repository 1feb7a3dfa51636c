package io.github.caishu.cli;

import io.github.caishu.text.SourceText;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** Opens what the command line names. */
final class Inputs {

    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final InputFormat format;
    private final TextDecoder decoder;

    /**
     * @param format  null: by each file's extension
     * @param charset null: to be detected
     */
    Inputs(InputStream standardInput, InputFormat format, Charset charset) {
        this.standardInput = standardInput;
        this.format = format;
        this.decoder = charset == null ? new DetectingDecoder() : new StrictDecoder(charset);
    }

    DocumentReader open(String file) throws BadInputException {
        InputStream stream = new BufferedInputStream(file.equals(STANDARD_INPUT) ? keptOpen(standardInput) : openFile(file));
        try {
            return reader(file, stream);
        } catch (IOException e) {
            throw BadInputException.unreadable(file, e);
        }
    }

    /** How many bytes the files have, of which those that are not there have none; nothing if one is of a kind that does not say. */
    static OptionalLong size(List<String> files) {
        long size = 0;
        for (String file : files) {
            try {
                Path path = Path.of(file);
                if (file.equals(STANDARD_INPUT) || Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
                    return OptionalLong.empty();
                }
                size += Files.isRegularFile(path) ? Files.size(path) : 0;
            } catch (IOException | InvalidPathException e) {
                // None, and reported when it is opened.
            }
        }
        return OptionalLong.of(size);
    }

    private DocumentReader reader(String file, InputStream stream) throws IOException {
        // A byte order mark is never there by chance, so it outdoes even --charset.
        TextDecoder heeded = ByteOrderMark.take(stream)
                .<TextDecoder>map(mark -> new StrictDecoder(mark.charset()))
                .orElse(decoder);
        int largest = DocumentSize.largest();
        return switch (format != null ? format : InputFormat.ofFileName(file)) {
            case TEXT -> new WholeFileReader(file, stream, heeded, SourceText::plain, largest);
            case HTML -> new WholeFileReader(file, stream, heeded, SourceText::html, largest);
            case JSONL -> new JsonLinesReader(file, stream, heeded, largest);
        };
    }

    private static InputStream openFile(String file) throws BadInputException {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new BadInputException(file, "is a directory", "name the files in it");
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new BadInputException(file, "no such file", "check the name");
        } catch (AccessDeniedException e) {
            throw new BadInputException(file, "not allowed to read it", "check its permissions");
        } catch (IOException e) {
            throw BadInputException.unreadable(file, e);
        }
    }

    private static InputStream keptOpen(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public void close() {
                // Whoever made it may want to read on.
            }
        };
    }
}
