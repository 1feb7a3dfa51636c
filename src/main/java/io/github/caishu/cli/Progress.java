package io.github.caishu.cli;

import java.io.Closeable;

/** Is told what is done of the input. */
interface Progress extends Closeable {

    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void step(long bytes, long documents) {
        }

        @Override
        public void complete() {
        }

        @Override
        public void close() {
        }
    };

    /** So many bytes of the input are done, and in them so many documents. */
    void step(long bytes, long documents);

    /** All of it is done. */
    void complete();

    @Override
    void close();
}
