/** What a text states about a figure. */
package io.github.caishu.claim;
