package io.github.caishu.clothes;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Claim;
import io.github.caishu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many claims of some texts come out the same when the texts wear other clothes. A claim more is as wrong as one less. */
final class Share {

    private final FigureExtractor extractor = FigureExtractor.builder().build();
    private final Clothes clothes;
    private int claims;
    private int sameFigures;
    private int sameClaims;

    Share(Clothes clothes) {
        this.clothes = clothes;
    }

    /** Puts them on a text, and tells which of its claims are others then. */
    List<String> add(String plain) {
        List<Claim> expected = extractor.extract(plain);
        Dressed dressed = clothes.dress(plain, expected.stream().map(Claim::span).toList());
        Map<Span, Claim> found = extractor.extract(dressed.text()).stream().collect(Collectors.toMap(Claim::span, Function.identity()));
        claims += Math.max(expected.size(), found.size());
        List<String> others = new ArrayList<>();
        for (Claim claim : expected) {
            Claim other = found.remove(dressed.span(claim.span()));
            if (other != null && other.quantity().equals(claim.quantity())) {
                sameFigures++;
                if (parts(claim, dressed::span).equals(parts(other, span -> span))) {
                    sameClaims++;
                    continue;
                }
            }
            others.add(claim + " | " + other);
        }
        found.values().forEach(claim -> others.add("none | " + claim));
        return others;
    }

    /** All that a claim says beside the figure, and where; not in what words, for they are spelt otherwise. */
    private static List<@Nullable Object> parts(Claim claim, Function<@Nullable Span, @Nullable Span> place) {
        List<@Nullable Object> parts = new ArrayList<>(List.of(claim.concept().code(), claim.modality()));
        parts.add(place.apply(claim.concept().span()));
        parts.add(claim.entity() == null ? null : claim.entity().code());
        parts.add(claim.entity() == null ? null : place.apply(claim.entity().span()));
        parts.add(claim.period() == null ? null : claim.period().start());
        parts.add(claim.period() == null ? null : claim.period().end());
        parts.add(claim.period() == null ? null : place.apply(claim.period().span()));
        parts.add(claim.change() == null ? null : claim.change().direction());
        parts.add(claim.change() == null ? null : claim.change().basis());
        parts.add(claim.change() == null ? null : place.apply(claim.change().span()));
        parts.add(claim.change() == null ? null : place.apply(claim.change().basisSpan()));
        parts.add(claim.source() == null ? null : place.apply(claim.source().span()));
        return parts;
    }

    int claims() {
        return claims;
    }

    double figures() {
        return (double) sameFigures / claims;
    }

    double whole() {
        return (double) sameClaims / claims;
    }
}
