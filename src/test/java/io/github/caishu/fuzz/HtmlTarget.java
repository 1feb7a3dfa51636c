package io.github.caishu.fuzz;

import io.github.caishu.text.SourceText;

/** A page of HTML, or what may be taken for one. */
public final class HtmlTarget {

    private HtmlTarget() {
    }

    /** Loads what it takes, which would count for the first input. */
    public static void fuzzerInitialize() throws Exception {
        FuzzTarget.HTML.runSeeds();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        String original = FuzzedText.of(input);
        Promises.hold(original, SourceText::html);
        SourceText.html(original).shown().view();
    }
}
