package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.Stretch;

/**
 * A word of the tables at its place.
 *
 * @param start its first index
 * @param end the index after its last
 * @param sense what it means for the figure it was looked for; null where it means nothing for that one
 */
record Mention(int start, int end, Sense sense) {

    boolean isWanted() {
        return sense != null;
    }

    boolean is(WordKind kind) {
        return sense.is(kind);
    }

    String code() {
        return sense.code();
    }

    int length() {
        return end - start;
    }

    Stretch place() {
        return new Stretch(start, end);
    }
}
