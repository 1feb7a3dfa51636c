package io.github.caishu.cli;

import java.io.PrintWriter;
import picocli.CommandLine.ExitCode;

/** What went wrong on the way, told at once and remembered in the exit status. */
final class Complaints {

    private final PrintWriter err;
    private int exitStatus = ExitCode.OK;

    Complaints(PrintWriter err) {
        this.err = err;
    }

    void add(String message) {
        err.println("caishu: " + message);
        err.flush();
        exitStatus = ExitCode.USAGE;
    }

    int exitStatus() {
        return exitStatus;
    }
}
