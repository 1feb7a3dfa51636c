/**
 * JSON: a line a document, or one array. The shape of a record stands once, in {@code JsonQuantity}, {@code JsonClaim} and {@code
 * JsonDocument}; the writers and {@link io.github.caishu.output.json.CaishuModule}, which lets Jackson write and read the records of
 * any program, share it, and {@link io.github.caishu.output.json.ClaimSchema} tells it to everyone else.
 */
@NullMarked
package io.github.caishu.output.json;

import org.jspecify.annotations.NullMarked;
