package io.github.caishu.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * Standard error: lines that stay and, below them, one that changes. Without control sequences, which not every terminal knows; by
 * a carriage return and blanks alone.
 */
final class StatusLine implements ProgressBarConsumer {

    /** How many of the terminal are used; there are hardly any with fewer, and none where a bar this long looks lost. */
    private static final int COLUMNS = 79;

    private final PrintWriter err;
    /** What the cursor stands before; empty if nothing is drawn. */
    private String drawn = "";

    StatusLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int getMaxRenderedLength() {
        return COLUMNS;
    }

    /** Draws the line that changes. */
    @Override
    public synchronized void accept(String status) {
        if (status.isEmpty() && drawn.isEmpty()) {
            return;
        }
        String rest = " ".repeat(Math.max(0, drawn.length() - status.length()));
        err.print("\r" + status + rest + "\r");
        err.flush();
        drawn = status;
    }

    /** Prints a line that stays, in the place of the one that changes, which is soon drawn again. */
    synchronized void println(String line) {
        clear();
        err.println(line);
        err.flush();
    }

    @Override
    public synchronized void clear() {
        accept("");
    }

    /** Lets the last status stand. */
    @Override
    public synchronized void close() {
        if (!drawn.isEmpty()) {
            drawn = "";
            err.println();
        }
    }
}
