package io.github.caishu.output.brat;

import java.util.Objects;

/**
 * Something in an .ann file that cannot be used. The rest can.
 *
 * <pre>{@code
 * new BratProblem(7, "there is no T9", "remove the line"); // line 7: there is no T9; remove the line
 * }</pre>
 *
 * @param line    where, counted from 1
 * @param problem what is wrong
 * @param remedy  what to do about it
 */
public record BratProblem(int line, String problem, String remedy) {

    public BratProblem {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** {@code line 7: there is no T9; remove the line}. */
    @Override
    public String toString() {
        return "line " + line + ": " + problem + "; " + remedy;
    }
}
