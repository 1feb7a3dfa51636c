package io.github.caishu.internal.change;

import io.github.caishu.claim.Change;
import io.github.caishu.internal.article.Stretch;

/**
 * A rise or a fall that words say of a figure.
 *
 * @param words the words that say it
 * @param listed whether the figure before says it, and this one goes on with its list
 */
record Rise(Change.Direction direction, Stretch words, boolean listed) {
}
