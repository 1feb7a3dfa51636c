/**
 * Quantities as other libraries have them: {@link io.github.caishu.interop.MonetaryAmounts} for money (JSR 354),
 * {@link io.github.caishu.interop.UnitQuantities} for measures (JSR 385).
 *
 * <p>Of the whole library only this package needs {@code javax.money:money-api} and {@code javax.measure:unit-api}. A program that
 * depends on the library does not get them; without them, these classes are never loaded.
 */
@NullMarked
package io.github.caishu.interop;

import org.jspecify.annotations.NullMarked;
