package io.github.caishu.fuzz;

import static io.github.caishu.fuzz.Promises.require;

import io.github.caishu.numeral.Amount;
import io.github.caishu.numeral.Numeral;
import io.github.caishu.numeral.NumeralParser;

/** A string that is a number as a whole, or is refused as documented; and what numbers are within. */
public final class NumeralTarget {

    private NumeralTarget() {
    }

    /** Loads what it takes, which would count for the first input. */
    public static void fuzzerInitialize() throws Exception {
        FuzzTarget.NUMERAL.runSeeds();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        String text = FuzzedText.of(input);
        for (Numeral numeral : NumeralParser.standard().find(text)) {
            require(numeral.span().of(text).equals(numeral.text()), "words at their span", numeral);
        }
        try {
            Amount amount = NumeralParser.standard().parse(text);
            require(amount.equals(NumeralParser.standard().parse(text)), "the same amount again", amount);
            require(amount.toString().length() < 200, "an amount of bounded length");
        } catch (NumberFormatException e) {
            require(e.getMessage().contains("is no number"), "a message that says what is wrong", e);
        }
    }
}
