package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.Stretch;

/**
 * A word of the tables at its place.
 *
 * @param start its first index
 * @param end the index after its last
 * @param sense what it means for the figure it was looked for
 */
record Mention(int start, int end, Sense sense) {

    boolean is(WordKind kind) {
        return sense.is(kind);
    }

    Stretch place() {
        return new Stretch(start, end);
    }
}
