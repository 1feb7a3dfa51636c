package io.github.caishu.internal.article;

import io.github.caishu.text.SourceText;

/** Finds where brackets open. */
public final class Brackets {

    private Brackets() {
    }

    /** The index of the last opening bracket from {@code limit} to {@code from}; {@code limit} where there is none. */
    public static int opening(SourceText text, int from, int limit) {
        int at = from;
        while (at > limit && text.charAt(at) != '(') {
            at--;
        }
        return at;
    }
}
