/** What a text states with a figure: {@link io.github.caishu.claim.Claim} and its parts, plain records. */
@NullMarked
package io.github.caishu.claim;

import org.jspecify.annotations.NullMarked;
