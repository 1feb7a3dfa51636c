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

    /** That the output cannot be written; nothing if its reader has left. */
    void addUnwritable(OutputPlace place, IOException e) {
        if (!StandardOutput.isClosedPipe(e)) {
            add(place.complaint(e));
        }
    }

    int exitStatus() {
        return exitStatus;
    }
}
