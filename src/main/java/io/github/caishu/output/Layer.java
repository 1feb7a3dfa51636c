package io.github.caishu.output;

import java.util.Locale;

/**
 * How far the text has been understood: each layer is made from the one before.
 *
 * <pre>{@code
 * Layer.CLAIMS.toString();  // claims
 * Layer.CLAIMS.counted(16); // 16 claims
 * }</pre>
 */
public enum Layer {

    /** Bare numbers: 4861.5亿. */
    NUMERALS("numeral"),
    /** Numbers with units, of every kind: durations, ordinals and ages too. */
    QUANTITIES("quantity"),
    /** The figures that say how much or how many of something. */
    CLAIMS("claim");

    private final String singular;

    Layer(String singular) {
        this.singular = singular;
    }

    /** {@code 1 claim}, {@code 16 claims}, {@code no claims}. */
    public String counted(long count) {
        return count == 1 ? "1 " + singular : (count == 0 ? "no" : Long.toString(count)) + " " + this;
    }

    /** The plural: the name of the list in JSON, and on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
