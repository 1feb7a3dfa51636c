/** Numbers as Chinese texts write them, read into exact decimals: {@link io.github.caishu.numeral.NumeralParser}. */
package io.github.caishu.numeral;
