package io.github.caishu.cli;

import java.util.Optional;

/**
 * A document as it was read. Making out what its bytes say is left to whoever has the time.
 *
 * @param place  the file, or the file and the line
 * @param size   in bytes of the file
 * @param parser makes out what the bytes say
 */
record RawDocument(String place, long size, Parser parser) {

    /** Makes out what bytes say. */
    @FunctionalInterface
    interface Parser {

        /**
         * The document, or nothing if there is none, as in a blank line.
         *
         * @throws BadInputException if it cannot be used
         */
        Optional<InputDocument> parse() throws BadInputException;
    }

    /**
     * What stands in the place of documents that could not be read at all.
     *
     * @param size in bytes of the file, as far as they were passed over
     */
    static RawDocument unreadable(String place, long size, BadInputException reason) {
        return new RawDocument(place, size, () -> {
            throw reason;
        });
    }

    /** As {@link Parser#parse}. */
    Optional<InputDocument> parse() throws BadInputException {
        return parser.parse();
    }
}
