package io.github.caishu.internal.change;

import io.github.caishu.claim.Change;
import io.github.caishu.internal.article.Stretch;

/**
 * What a change is compared with.
 *
 * @param basis null where the words say only that it is a yearly rate (年均)
 * @param words the words that open the comparison, to the end of those that tell its basis
 * @param said the words that say it
 * @param open whether {@code said} goes on with a thing that no table has: of 较发行价 it is 较
 * @param carries whether the changes that follow in the sentence are compared with it too
 */
record Comparison(Change.Basis basis, Stretch words, Stretch said, boolean open, boolean carries) {

    /** Whether the words end at {@code index}, or a sign before it: 同比+5%. */
    boolean endsAt(int index) {
        return words.end() >= index - 1;
    }
}
