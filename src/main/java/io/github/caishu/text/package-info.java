/**
 * The text as the extractor reads it, and the way back to the text as it was written.
 *
 * <p>{@link io.github.caishu.text.SourceText} folds widths, spaces, scripts, separators, line breaks and HTML away,
 * so that everything after it matches one plain spelling, and answers every question about places in coordinates of
 * the original. Nothing here knows what a number or a unit is.
 */
@NullMarked
package io.github.caishu.text;

import org.jspecify.annotations.NullMarked;
