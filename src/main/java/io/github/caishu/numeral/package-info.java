/** Numbers as Chinese texts write them, read into exact decimals: {@link io.github.caishu.numeral.NumeralParser}. */
@NullMarked
package io.github.caishu.numeral;

import org.jspecify.annotations.NullMarked;
