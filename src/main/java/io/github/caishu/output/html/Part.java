package io.github.caishu.output.html;

import io.github.caishu.claim.Claim;
import io.github.caishu.text.Span;
import java.util.Locale;
import java.util.function.Function;

/** The parts of a claim that have words in the text. */
enum Part {

    FIGURE(Claim::span),
    QUALIFIER(claim -> claim.figure().qualifierSpan()),
    UNIT(claim -> claim.figure().unitSpan()),
    CONCEPT(claim -> claim.concept().span()),
    ENTITY(claim -> claim.entity() == null ? null : claim.entity().span()),
    PERIOD(claim -> claim.period() == null ? null : claim.period().span()),
    CHANGE(claim -> claim.change() == null ? null : claim.change().span()),
    BASIS(claim -> claim.change() == null ? null : claim.change().basisSpan()),
    SOURCE(claim -> claim.source() == null ? null : claim.source().span());

    private final Function<Claim, Span> span;

    Part(Function<Claim, Span> span) {
        this.span = span;
    }

    /** Where it stands in the original; null where the claim has no words for it. */
    Span of(Claim claim) {
        return span.apply(claim);
    }

    /** {@code concept}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
