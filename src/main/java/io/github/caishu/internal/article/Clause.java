package io.github.caishu.internal.article;

/**
 * A clause of the view, without the mark that ends it.
 *
 * @param start its first index
 * @param end the index of the mark that ends it, or the sentence's end
 * @param bracketed whether it stands in brackets
 */
public record Clause(int start, int end, boolean bracketed) {
}
