package io.github.caishu.internal.period;

/**
 * Something read at a place of the view.
 *
 * @param end the index after its last character
 */
record Reading<T>(T meaning, int end) {
}
