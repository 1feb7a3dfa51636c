package io.github.caishu.cli;

/** An earlier run that this one cannot go on with. */
final class CannotResumeException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param problem what keeps this run from it */
    CannotResumeException(String problem) {
        super("--resume: " + problem + "; give what was given then, or leave --resume out to start anew");
    }
}
