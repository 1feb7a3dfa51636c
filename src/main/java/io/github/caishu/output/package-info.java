/**
 * What was found, written for people and for programs: a table, JSON lines, JSON, CSV.
 *
 * <p>{@link io.github.caishu.output.OutputFormat} is the way in. Of the whole library only this package and the
 * command line need Jackson and Commons CSV, which a program that depends on the library does not get: it uses the
 * records themselves.
 */
package io.github.caishu.output;
