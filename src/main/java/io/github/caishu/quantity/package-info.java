/** Numbers with units as typed quantities: {@link io.github.caishu.quantity.QuantityRecognizer}. */
package io.github.caishu.quantity;
