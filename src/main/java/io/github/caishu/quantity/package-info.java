/** Numbers with units as typed quantities: {@link io.github.caishu.quantity.QuantityRecognizer}. */
@NullMarked
package io.github.caishu.quantity;

import org.jspecify.annotations.NullMarked;
