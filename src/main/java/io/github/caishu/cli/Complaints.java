package io.github.caishu.cli;

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

    int exitStatus() {
        return exitStatus;
    }
}
