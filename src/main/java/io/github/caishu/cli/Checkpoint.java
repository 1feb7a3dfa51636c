package io.github.caishu.cli;

import java.util.Locale;

/**
 * How far a run has come.
 *
 * @param read         how many documents have been read, what could not be used and blank lines among them
 * @param bytesRead    what these were in their files
 * @param written      how many documents have been written
 * @param complaints   how many could not be used
 * @param bytesWritten how long the output is with these documents and no others
 */
record Checkpoint(long read, long bytesRead, long written, long complaints, long bytesWritten) {

    static final Checkpoint START = new Checkpoint(0, 0, 0, 0, 0);

    /** With one document more. */
    Checkpoint plus(Outcome outcome) {
        return new Checkpoint(
                read + 1,
                bytesRead + outcome.size(),
                written + (outcome.document() == null ? 0 : 1),
                complaints + (outcome.complaint() == null ? 0 : 1),
                bytesWritten);
    }

    Checkpoint withBytesWritten(long bytes) {
        return new Checkpoint(read, bytesRead, written, complaints, bytes);
    }

    /** {@code 12,345 documents}: those that have been written. */
    String documents() {
        return String.format(Locale.ROOT, "%,d document%s", written, written == 1 ? "" : "s");
    }
}
