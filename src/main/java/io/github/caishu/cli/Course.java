package io.github.caishu.cli;

import io.github.caishu.output.DocumentWriter;
import java.io.Closeable;
import java.io.IOException;

/** Follows a run: complaints are told, the bar moves, checkpoints are kept. */
final class Course implements Closeable {

    private final Complaints complaints;
    private final Progress progress;
    private Checkpoints checkpoints = Checkpoints.NONE;
    private Checkpoint done = Checkpoint.START;
    /** Null before the first. */
    private String lastPlace;

    Course(Complaints complaints, Progress progress) {
        this.complaints = complaints;
        this.progress = progress;
    }

    /** What an earlier run has done is done. */
    void start(Checkpoints kept) {
        checkpoints = kept;
        done = kept.last();
        if (done.read() > 0) {
            complaints.inform("goes on after " + done.documents());
        }
        complaints.carryOn(done.complaints());
        progress.step(done.bytesRead(), done.written());
    }

    /** A document is written, or nothing came of it. */
    void passed(Outcome outcome, DocumentWriter writer) throws IOException {
        if (outcome.complaint() != null) {
            complaints.add(outcome.complaint());
        }
        done = done.plus(outcome);
        lastPlace = outcome.place();
        progress.step(outcome.size(), outcome.document() == null ? 0 : 1);
        checkpoints.passed(done, writer);
    }

    /** The input is at its end. */
    void complete() {
        progress.complete();
    }

    Checkpoint done() {
        return done;
    }

    @Override
    public void close() {
        progress.close();
    }

    /** {@code 12,345 documents, up to news.jsonl, line 12345}. */
    @Override
    public String toString() {
        return done.documents() + (lastPlace == null ? "" : ", up to " + lastPlace);
    }
}
