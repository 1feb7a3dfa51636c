package io.github.caishu.cli;

import java.io.Closeable;
import java.util.Optional;

/** Reads documents, one by one. */
interface DocumentReader extends Closeable {

    /**
     * The next document, or nothing at the end of the input.
     *
     * @throws BadInputException if the input gives no bytes, or no more
     */
    Optional<RawDocument> next() throws BadInputException;
}
