package io.github.caishu.cli;

import java.io.Closeable;
import java.util.Optional;

/** Reads documents, one by one. */
interface DocumentReader extends Closeable {

    /**
     * The next document, or nothing at the end of the input.
     *
     * @throws BadInputException if there is one that cannot be used; the exception knows whether others may follow
     */
    Optional<InputDocument> next() throws BadInputException;
}
