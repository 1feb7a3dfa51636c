package io.github.caishu.cli;

import java.io.IOException;
import java.nio.file.Path;
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
    void addUnwritable(Path output, IOException e) {
        if (!StandardOutput.isClosedPipe(e)) {
            Object place = output == null ? "standard output" : output;
            add(place + ": cannot be written (" + e.getMessage() + "); name another file with -o");
        }
    }

    int exitStatus() {
        return exitStatus;
    }
}
