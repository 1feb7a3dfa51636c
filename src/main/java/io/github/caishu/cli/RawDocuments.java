package io.github.caishu.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The documents of all files, one after the other, each file opened when its turn comes. In the place of documents that cannot be
 * read is one that cannot be parsed.
 */
final class RawDocuments implements Iterator<RawDocument>, Closeable {

    private final Iterator<String> files;
    private final Inputs inputs;
    private String file;
    /** Null between files. */
    private volatile DocumentReader reader;
    private RawDocument next;

    RawDocuments(List<String> files, Inputs inputs) {
        this.files = files.iterator();
        this.inputs = inputs;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (reader != null || files.hasNext())) {
            try {
                readOn();
            } catch (BadInputException e) {
                close();
                next = RawDocument.unreadable(file, e);
            }
        }
        return next != null;
    }

    private void readOn() throws BadInputException {
        if (reader == null) {
            file = files.next();
            reader = inputs.open(file);
        }
        Optional<RawDocument> document = reader.next();
        if (document.isPresent()) {
            next = document.get();
        } else {
            close();
        }
    }

    @Override
    public RawDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RawDocument document = next;
        next = null;
        return document;
    }

    /** Closes the file that is open, if one is. */
    @Override
    public void close() {
        DocumentReader open = reader;
        reader = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // What could be read has been.
            }
        }
    }
}
