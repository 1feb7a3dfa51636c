/** Chinese article text in, typed figures out: {@link io.github.caishu.FigureExtractor} is the entry. */
package io.github.caishu;
