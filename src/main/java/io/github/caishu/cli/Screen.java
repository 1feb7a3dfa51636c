package io.github.caishu.cli;

/** The terminal that the command line is run in, if it is. */
interface Screen {

    /** No terminal. */
    Screen NONE = new Screen() {
        @Override
        public boolean showsErrors() {
            return false;
        }

        @Override
        public boolean showsOutput() {
            return false;
        }
    };

    /** Whether it shows what is written to standard error. */
    boolean showsErrors();

    /** Whether it shows what is written to standard output. */
    boolean showsOutput();
}
