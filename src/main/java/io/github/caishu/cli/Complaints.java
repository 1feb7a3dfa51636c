package io.github.caishu.cli;

import java.io.IOException;
import picocli.CommandLine.ExitCode;

/** What went wrong on the way, told at once and remembered in the exit status. */
final class Complaints {

    private final StatusLine err;
    private int exitStatus = ExitCode.OK;

    Complaints(StatusLine err) {
        this.err = err;
    }

    void add(String message) {
        err.println("caishu: " + message);
        exitStatus = ExitCode.USAGE;
    }

    /** Something to know that nothing is wrong with. */
    void inform(String message) {
        err.println("caishu: " + message);
    }

    /** Some that an earlier run has told. */
    void carryOn(long count) {
        if (count > 0) {
            exitStatus = ExitCode.USAGE;
        }
    }

    /**
     * That the output cannot be written, or no further; nothing if its reader has left.
     *
     * @param fate what has become of what was written, as the end of the sentence
     */
    void addUnwritable(OutputPlace place, IOException e, String fate) {
        if (!place.isLeft(e)) {
            add(place.complaint(e) + fate);
        }
    }

    int exitStatus() {
        return exitStatus;
    }
}
