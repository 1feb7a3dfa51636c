/**
 * What was found, written for people and for programs: a table, JSON lines, JSON, CSV.
 *
 * <p>{@link io.github.caishu.output.OutputFormat} is the way in. Of the whole library only this package and the
 * command line need Jackson and Commons CSV.
 */
package io.github.caishu.output;
