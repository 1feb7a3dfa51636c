/** The linking of figures to claims: runs the steps one after the other, and makes the claims from what they found. */
package io.github.caishu.internal.linking;
