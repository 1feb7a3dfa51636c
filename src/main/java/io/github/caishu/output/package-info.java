/**
 * What was found in documents, and the interface of all that writes it: a package below for each format.
 *
 * <p>Of the whole library only these packages and the command line need Jackson, Commons CSV and JMustache, which a program that depends on
 * the library does not get unless it asks for them.
 */
@NullMarked
package io.github.caishu.output;

import org.jspecify.annotations.NullMarked;
