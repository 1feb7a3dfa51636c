/** The words that the recognisers know, as tables that a caller can add to: {@link io.github.caishu.vocabulary.Vocabulary}. */
@NullMarked
package io.github.caishu.vocabulary;

import org.jspecify.annotations.NullMarked;
