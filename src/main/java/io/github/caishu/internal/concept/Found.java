package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.Stretch;

/**
 * What a figure was found to measure.
 *
 * @param code the concept's code
 * @param concept the words that name it; null if none do
 */
record Found(String code, Stretch concept) {
}
