/** The annotated texts that scores are measured with. */
@NullMarked
package io.github.caishu.output.gold;

import org.jspecify.annotations.NullMarked;
