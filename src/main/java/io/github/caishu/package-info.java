/** Chinese article text in, typed figures out: {@link io.github.caishu.FigureExtractor} is the entry. */
@NullMarked
package io.github.caishu;

import org.jspecify.annotations.NullMarked;
