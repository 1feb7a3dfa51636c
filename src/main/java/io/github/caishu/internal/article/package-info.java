/** The article as the steps see it: its sentences, clauses and words, its figures with what is known of them so far, and what each stretch serves as. */
package io.github.caishu.internal.article;
