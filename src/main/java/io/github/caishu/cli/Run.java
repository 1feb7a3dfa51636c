package io.github.caishu.cli;

import io.github.caishu.output.DocumentWriter;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.ExitCode;

/**
 * A run from its first document, or from where an earlier one has stopped, to its last. If it does not come so far, it tells why, how far
 * it came and what is left of its output.
 */
final class Run {

    /** What has to do with the output, and is opened when its place is. */
    @FunctionalInterface
    interface Opening<T> {

        T open(OutputPlace place) throws IOException;
    }

    /** What is done with the documents that are left. */
    @FunctionalInterface
    interface Work {

        /** @throws CancellationException if it is interrupted */
        void writeAll(RawDocuments documents, DocumentWriter writer) throws IOException;
    }

    private final OutputPlace place;
    private final Opening<Checkpoints> checkpointing;
    private final Opening<DocumentWriter> format;
    private final Course course;
    private final Complaints complaints;
    private Checkpoints checkpoints = Checkpoints.NONE;

    /** @param course is told by the work of each document that is done */
    Run(OutputPlace place, Opening<Checkpoints> checkpointing, Opening<DocumentWriter> format, Course course, Complaints complaints) {
        this.place = place;
        this.checkpointing = checkpointing;
        this.format = format;
        this.course = course;
        this.complaints = complaints;
    }

    /**
     * Does it, and closes all that it is given.
     *
     * @return the exit status
     */
    int over(RawDocuments documents, Work work) {
        try {
            write(documents, work);
        } catch (CancellationException | ClosedByInterruptException e) {
            complaints.add("interrupted after " + course + fate());
            return Interruption.EXIT_STATUS;
        } catch (CannotResumeException e) {
            complaints.add(e.getMessage());
        } catch (IOException e) {
            complaints.addUnwritable(place, e, fate());
        } catch (OutOfMemoryError e) {
            complaints.add("out of memory after " + course + "; give Java more with -Xmx" + fate());
        } catch (RuntimeException | Error e) {
            complaints.add("failed after " + course + " (" + e + "); this is a defect of caishu, please report it" + fate());
            return ExitCode.SOFTWARE;
        }
        return complaints.exitStatus();
    }

    private String fate() {
        return place.fate(checkpoints.last());
    }

    private void write(RawDocuments documents, Work work) throws IOException, CannotResumeException {
        try (place; documents; course) {
            try {
                checkpoints = checkpointing.open(place);
                checkpoints.prepare();
                try (DocumentWriter writer = format.open(place)) {
                    fill(writer, documents, work);
                }
                place.complete();
            } finally {
                place.keepPart(checkpoints.last().read() > 0);
            }
        }
    }

    private void fill(DocumentWriter writer, RawDocuments documents, Work work) throws IOException, CannotResumeException {
        checkpoints.begin(writer);
        documents.skip(checkpoints.last());
        course.start(checkpoints);
        try {
            work.writeAll(documents, writer);
        } catch (CancellationException e) {
            checkpoints.keep(course.done(), writer);
            throw e;
        }
        course.complete();
    }
}
