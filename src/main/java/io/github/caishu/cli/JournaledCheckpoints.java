package io.github.caishu.cli;

import io.github.caishu.output.DocumentWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Keeps them in a {@link Journal} beside the output. That is behind the output or up with it, never ahead: wherever a run is killed,
 * what it has written beyond the last checkpoint is cut off, and written again.
 */
final class JournaledCheckpoints implements Checkpoints {

    private static final long BETWEEN = Duration.ofSeconds(1).toNanos();

    private final PartFile part;
    private final Journal journal;
    private final List<String> run;
    /** Of an earlier run that is gone on with; else empty. */
    private final Journal.Entries earlier;
    private Checkpoint last;
    private long time = System.nanoTime();

    /**
     * @param run    what this run is to do, as {@link RunDescription} has it
     * @param resume whether to go on with what an earlier run has left, if it has left anything
     */
    JournaledCheckpoints(PartFile part, List<String> run, boolean resume) throws IOException {
        this.part = part;
        this.run = run;
        journal = part.journal();
        earlier = resume ? journal.read() : Journal.Entries.NONE;
        last = earlier.lastWithin(part.length());
    }

    private boolean isResumed() {
        return last.read() > 0;
    }

    @Override
    public void prepare() throws IOException, CannotResumeException {
        if (isResumed()) {
            RunDescription.requireSame(earlier.run(), run);
        } else {
            part.beginAnew();
        }
    }

    @Override
    public void begin(DocumentWriter writer) throws IOException {
        writer.flush();
        if (isResumed()) {
            part.cut(last.bytesWritten());
        } else {
            last = Checkpoint.START.withBytesWritten(part.length());
            journal.begin(run, last);
        }
    }

    @Override
    public void passed(Checkpoint done, DocumentWriter writer) throws IOException {
        if (System.nanoTime() - time >= BETWEEN) {
            keep(done, writer);
        }
    }

    @Override
    public void keep(Checkpoint done, DocumentWriter writer) throws IOException {
        writer.flush();
        part.force();
        Checkpoint kept = done.withBytesWritten(part.length());
        journal.add(kept);
        last = kept;
        time = System.nanoTime();
    }

    @Override
    public Checkpoint last() {
        return last;
    }
}
