package io.github.caishu.cli;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ExitCode;

/** What went wrong on the way, told at once and remembered in the exit status. */
final class Complaints {

    /** Control characters, line separators and invisible characters: what an input holds of them would start a line or turn a terminal's. */
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final StatusLine err;
    private int exitStatus = ExitCode.OK;

    Complaints(StatusLine err) {
        this.err = err;
    }

    /** Tells it on a line of its own, whatever of the input it quotes. */
    void add(String message) {
        inform(message);
        exitStatus = ExitCode.USAGE;
    }

    /** Its number in hexadecimal digits, as Java and JSON write it. */
    private static String escaped(String character) {
        StringBuilder escaped = new StringBuilder();
        character.chars().forEach(unit -> escaped.append("\\u%04X".formatted(unit)));
        return Matcher.quoteReplacement(escaped.toString());
    }

    /** As {@link #add}, for something to know that nothing is wrong with. */
    void inform(String message) {
        err.println("caishu: " + UNSHOWN.matcher(message).replaceAll(unshown -> escaped(unshown.group())));
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
