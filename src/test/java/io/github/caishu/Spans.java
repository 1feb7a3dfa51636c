package io.github.caishu;

import io.github.caishu.text.Span;

/** What a span must not do. */
final class Spans {

    private Spans() {
    }

    /** Whether an end lies between the two halves of a surrogate pair. */
    static boolean splitsPair(String text, Span span) {
        return splitsPair(text, span.start()) || splitsPair(text, span.end());
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
