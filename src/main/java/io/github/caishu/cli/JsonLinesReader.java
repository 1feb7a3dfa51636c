package io.github.caishu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A document a line, held in memory one at a time. Blank lines are passed over. */
final class JsonLinesReader implements DocumentReader {

    private final String file;
    private final ByteLines lines;
    private final TextDecoder decoder;
    private int lineNumber;

    JsonLinesReader(String file, InputStream stream, TextDecoder decoder) {
        this.file = file;
        this.lines = new ByteLines(stream, decoder.lineFeed());
        this.decoder = decoder;
    }

    @Override
    public Optional<InputDocument> next() throws BadInputException {
        for (byte[] line = nextLine(); line != null; line = nextLine()) {
            String json = decode(line);
            if (!json.isBlank()) {
                return Optional.of(new JsonLine(file, place()).parse(json));
            }
        }
        return Optional.empty();
    }

    private byte[] nextLine() throws BadInputException {
        lineNumber++;
        try {
            return lines.next();
        } catch (IOException e) {
            throw BadInputException.unreadable(file, e);
        }
    }

    private String decode(byte[] line) throws BadInputException {
        try {
            return decoder.decode(line);
        } catch (UndecodableException e) {
            throw new BadInputException(place(), e.getMessage(), "name its charset with --charset, or remove the line; a byte order mark must fit the text, too");
        }
    }

    private String place() {
        return file + ", line " + lineNumber;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
