package io.github.caishu.fuzz;

import io.github.caishu.text.SourceText;

/** A plain text: numerals, quantities and claims. */
public final class PlainTextTarget {

    private PlainTextTarget() {
    }

    /** Loads what it takes, which would count for the first input. */
    public static void fuzzerInitialize() throws Exception {
        FuzzTarget.TEXT.runSeeds();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Promises.hold(FuzzedText.of(input), SourceText::plain);
    }
}
