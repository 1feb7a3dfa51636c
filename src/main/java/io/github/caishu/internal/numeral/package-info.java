/** The grammar of numerals, over the normalised view. Not for users of the library; it may change at any time. */
package io.github.caishu.internal.numeral;
