package io.github.caishu.output.annotation;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a part of a claim.
 *
 * @param role which part: {@code entity}
 */
record ClaimWords(String role, Span span) {

    /** Of the parts that have words. */
    static List<ClaimWords> of(Claim claim) {
        List<ClaimWords> words = new ArrayList<>();
        if (claim.concept().span() != null) {
            words.add(new ClaimWords("concept", claim.concept().span()));
        }
        if (claim.entity() != null) {
            words.add(new ClaimWords("entity", claim.entity().span()));
        }
        if (claim.period() != null) {
            words.add(new ClaimWords("period", claim.period().span()));
        }
        Change change = claim.change();
        if (change != null && change.span() != null) {
            words.add(new ClaimWords("change", change.span()));
        }
        if (change != null && change.basisSpan() != null) {
            words.add(new ClaimWords("basis", change.basisSpan()));
        }
        if (claim.source() != null) {
            words.add(new ClaimWords("source", claim.source().span()));
        }
        return words;
    }
}
