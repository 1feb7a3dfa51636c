/** The step that finds what a figure measures: the term beside it, its code, and what a growth or a share is of. */
package io.github.caishu.internal.concept;
