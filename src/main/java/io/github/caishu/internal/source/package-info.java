/** The step that finds who says it: the speaker of a sentence, of a paragraph, of the article. */
package io.github.caishu.internal.source;
