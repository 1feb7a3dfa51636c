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
                next = RawDocument.unreadable(file, 0, e);
            } catch (OutOfMemoryError e) {
                close();
                next = RawDocument.unreadable(file, 0, new BadInputException(
                        file, "takes more memory to read than there is", "split it, or give Java more with -Xmx"));
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

    /**
     * Passes over what an earlier run has done.
     *
     * @throws CannotResumeException if that run has read something else
     */
    void skip(Checkpoint done) throws CannotResumeException {
        long bytes = 0;
        for (long read = 0; read < done.read() && hasNext(); read++) {
            bytes += next().size();
        }
        if (bytes != done.bytesRead()) {
            throw new CannotResumeException("the input does not begin with what the run that was not finished has read");
        }
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
