package io.github.caishu.cli;

import io.github.caishu.output.DocumentId;
import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

/** One document a file: plain text, or HTML. */
final class WholeFileReader implements DocumentReader {

    private final String file;
    private final InputStream stream;
    private final TextDecoder decoder;
    private final Function<String, SourceText> format;
    private final int largest;
    private boolean read;

    /**
     * @param format  {@link SourceText#plain} or {@link SourceText#html}
     * @param largest how many bytes a document may have
     */
    WholeFileReader(String file, InputStream stream, TextDecoder decoder, Function<String, SourceText> format, int largest) {
        this.file = file;
        this.stream = stream;
        this.decoder = decoder;
        this.format = format;
        this.largest = largest;
    }

    @Override
    public Optional<RawDocument> next() throws BadInputException {
        if (read) {
            return Optional.empty();
        }
        read = true;
        byte[] bytes = bytes();
        return Optional.of(new RawDocument(file, bytes.length, () -> parse(bytes)));
    }

    private byte[] bytes() throws BadInputException {
        try {
            byte[] bytes = stream.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw DocumentSize.tooLarge(file, largest);
            }
            return bytes;
        } catch (IOException e) {
            throw BadInputException.unreadable(file, e);
        }
    }

    private Optional<InputDocument> parse(byte[] bytes) throws BadInputException {
        try {
            return Optional.of(new InputDocument(DocumentId.named(file), decoder.decode(bytes), format, null));
        } catch (UndecodableException e) {
            String place = file + ", line " + lineAt(bytes, e.position());
            throw new BadInputException(place, e.getMessage(), "name its charset with --charset; a byte order mark must fit the text, too");
        }
    }

    /** The line of a byte, counted from 1. */
    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
