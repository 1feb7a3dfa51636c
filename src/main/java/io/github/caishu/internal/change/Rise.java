package io.github.caishu.internal.change;

import io.github.caishu.claim.Change;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Stretch;

/**
 * A rise or a fall that words say of a figure.
 *
 * @param word the word or the sign that says it; null where none does
 * @param words that word with all between it and the figure; null where the figure itself or its list says it
 * @param listed whether the figure before says it, and this one goes on with its list
 */
record Rise(Change.Direction direction, Stretch word, Stretch words, boolean listed) {

    /** Whether no object stands between: 出口增长5%, not 下调目标价5%, which is compared with nothing that was said before. */
    boolean leadsTo(ClaimDraft draft) {
        return words != null && words.end() == draft.start();
    }
}
