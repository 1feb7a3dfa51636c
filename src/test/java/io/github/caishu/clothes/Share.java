package io.github.caishu.clothes;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Claim;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many claims of some texts come out the same when the texts wear other clothes. A claim more is as wrong as one less. */
final class Share {

    private final FigureExtractor extractor;
    private final Clothes clothes;
    private int claims;
    private int sameFigures;
    private int sameClaims;

    Share(FigureExtractor extractor, Clothes clothes) {
        this.extractor = extractor;
        this.clothes = clothes;
    }

    /** Puts them on a text of which these are the claims. */
    List<String> add(String plain, List<Claim> expected) {
        Dressed dressed = clothes.dress(plain, expected.stream().map(Claim::span).toList());
        List<Claim> found = extractor.extract(dressed.text());
        Map<Span, Claim> bySpan = found.stream().collect(Collectors.toMap(Claim::span, Function.identity()));
        claims += Math.max(expected.size(), found.size());
        List<String> changed = new ArrayList<>();
        for (Claim claim : expected) {
            Claim other = bySpan.remove(dressed.span(claim.span()));
            boolean figure = other != null && other.quantity().equals(claim.quantity());
            boolean all = figure && same(claim, other, dressed);
            sameFigures += figure ? 1 : 0;
            sameClaims += all ? 1 : 0;
            if (!all) {
                changed.add((figure ? "C " : "F ") + claim + " | " + other);
            }
        }
        bySpan.values().forEach(claim -> changed.add("F none | " + claim));
        return changed;
    }

    private static boolean same(Claim claim, Claim other, Dressed dressed) {
        return parts(claim, dressed::span).equals(parts(other, span -> span));
    }

    /** All that a claim says beside the figure, and where, but for the words, which are spelt otherwise. */
    private static List<@Nullable Object> parts(Claim claim, Function<@Nullable Span, @Nullable Span> place) {
        List<@Nullable Object> parts = new ArrayList<>(List.of(claim.concept().code(), claim.modality()));
        parts.add(place.apply(claim.concept().span()));
        if (claim.entity() != null) {
            parts.add(claim.entity().code());
            parts.add(place.apply(claim.entity().span()));
        }
        if (claim.period() != null) {
            parts.add(claim.period().start());
            parts.add(claim.period().end());
            parts.add(place.apply(claim.period().span()));
        }
        if (claim.change() != null) {
            parts.add(claim.change().direction());
            parts.add(claim.change().basis());
            parts.add(place.apply(claim.change().span()));
            parts.add(place.apply(claim.change().basisSpan()));
        }
        parts.add(claim.source() == null ? null : place.apply(claim.source().span()));
        return parts;
    }

    int claims() { return claims; }
    int figuresSame() { return sameFigures; }
    int claimsSame() { return sameClaims; }
}
