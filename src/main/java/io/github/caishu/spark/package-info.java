/**
 * The claims of texts in Spark SQL: {@link io.github.caishu.spark.CaishuFunctions} is the way in.
 *
 * <p>Of the whole library only this package needs Spark, which the user's cluster provides and a program that depends on the
 * library does not get: without Spark, its classes are never loaded.
 */
@NullMarked
package io.github.caishu.spark;

import org.jspecify.annotations.NullMarked;
