package io.github.caishu.cli;

import java.io.IOException;

/** Input that cannot be used. The rest of the input can. */
final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A piece of the input that can be passed over.
     *
     * @param place   the file, or the file and the line
     * @param problem what is wrong there
     * @param remedy  what whoever reads this can do about it
     */
    BadInputException(String place, String problem, String remedy) {
        super(place + ": " + problem + "; " + remedy);
    }

    /** A file that gives no bytes, or no more. */
    static BadInputException unreadable(String file, IOException cause) {
        return new BadInputException(file, "cannot be read (" + cause.getMessage() + ")", "check the file and its disk");
    }
}
