package io.github.caishu.cli;

import io.github.caishu.output.DocumentWriter;
import java.io.IOException;

/** Keeps how far a run has come, so that another can go on from there. */
interface Checkpoints {

    /** Keeps nothing. */
    Checkpoints NONE = new Checkpoints() {
        @Override
        public void prepare() {
        }

        @Override
        public void begin(DocumentWriter writer) {
        }

        @Override
        public void passed(Checkpoint done, DocumentWriter writer) {
        }

        @Override
        public void keep(Checkpoint done, DocumentWriter writer) {
        }

        @Override
        public Checkpoint last() {
            return Checkpoint.START;
        }
    };

    /**
     * Has the output ready to be begun, or gone on with.
     *
     * @throws CannotResumeException if what an earlier run has left is not to be gone on with by this one
     */
    void prepare() throws IOException, CannotResumeException;

    /**
     * Begins the output, or cuts it to the documents that it goes on from.
     *
     * @param writer has written what stands before all documents at most, which an output that is gone on with has already
     */
    void begin(DocumentWriter writer) throws IOException;

    /** A document is done; now and then that is kept. */
    void passed(Checkpoint done, DocumentWriter writer) throws IOException;

    /** This one is kept. */
    void keep(Checkpoint done, DocumentWriter writer) throws IOException;

    /** The last that was kept, maybe by an earlier run. */
    Checkpoint last();
}
