/** What a text states with a figure: {@link io.github.caishu.claim.Claim} and its parts, plain records. */
package io.github.caishu.claim;
