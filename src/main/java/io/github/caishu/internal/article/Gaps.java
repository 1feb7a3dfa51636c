package io.github.caishu.internal.article;

import io.github.caishu.text.SourceText;

/** The blanks of the original that the view has dropped: they part headlines that have no mark between them. */
public final class Gaps {

    private Gaps() {
    }

    /** What the original has between the character before {@code at} and the one there; empty where nothing was dropped. */
    public static String before(SourceText text, int at) {
        if (at <= 0 || at >= text.length()) {
            return "";
        }
        int from = text.originalEnd(at);
        int to = text.originalStart(at);
        return to > from ? text.original().substring(from, to) : "";
    }
}
