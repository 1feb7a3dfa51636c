package io.github.caishu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A document a line, held in memory one at a time. Blank lines are passed over. */
final class JsonLinesReader implements DocumentReader {

    private final String file;
    private final ByteLines lines;
    private final TextDecoder decoder;
    private final int largest;
    private int lineNumber;

    /** @param largest how many bytes a document may have */
    JsonLinesReader(String file, InputStream stream, TextDecoder decoder, int largest) {
        this.file = file;
        this.lines = new ByteLines(stream, decoder.lineFeed(), largest);
        this.largest = largest;
        this.decoder = decoder;
    }

    @Override
    public Optional<RawDocument> next() throws BadInputException {
        ByteLines.Line line = nextLine();
        if (line == null) {
            return Optional.empty();
        }
        lineNumber++;
        String place = file + ", line " + lineNumber;
        return Optional.of(line.bytes() == null
                ? RawDocument.unreadable(place, line.size(), DocumentSize.tooLarge(place, largest))
                : new RawDocument(place, line.size(), () -> parse(line.bytes(), place)));
    }

    private ByteLines.Line nextLine() throws BadInputException {
        try {
            return lines.next();
        } catch (IOException e) {
            throw BadInputException.unreadable(file, e);
        }
    }

    private Optional<InputDocument> parse(byte[] line, String place) throws BadInputException {
        String json = decode(line, place);
        return json.isBlank() ? Optional.empty() : Optional.of(new JsonLine(file, place).parse(json));
    }

    private String decode(byte[] line, String place) throws BadInputException {
        try {
            return decoder.decode(line);
        } catch (UndecodableException e) {
            throw new BadInputException(place, e.getMessage(), "name its charset with --charset, or remove the line; a byte order mark must fit the text, too");
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
