package io.github.caishu.fuzz;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.numeral.Numeral;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What holds for whatever is found in whatever text. */
final class Promises {

    static final FigureExtractor UNDATED = FigureExtractor.builder().smallCounts(true).build();
    static final FigureExtractor DATED = FigureExtractor.builder().referenceDate(LocalDate.of(2020, 2, 29)).build();

    private static final int DAYS_OF_FOUR_DIGITS = 3_652_425;

    private final SourceText text;
    private final String original;

    private Promises(SourceText text) {
        this.text = text;
        this.original = text.original();
    }

    /** As below, without a reference date or with one of any year; both would take twice as long. */
    static void hold(String original, Function<String, SourceText> reading) {
        int number = original.hashCode();
        LocalDate day = LocalDate.of(0, 1, 1).plusDays(Math.floorMod(number, DAYS_OF_FOUR_DIGITS));
        hold(number % 2 == 0 ? UNDATED : DATED.withReferenceDate(day), original, reading);
    }

    /** Reads and extracts, twice, and looks at all that is found. */
    static void hold(FigureExtractor extractor, String original, Function<String, SourceText> reading) {
        SourceText text = reading.apply(original);
        SourceText again = reading.apply(original);
        require(text.original().equals(original), "the original is kept");
        Promises promises = new Promises(text);
        List<Numeral> numerals = extractor.numerals(text);
        List<QuantityMention> quantities = extractor.quantities(text);
        List<Claim> claims = extractor.extract(text);

        promises.requireOrder(numerals.stream().map(Numeral::span).toList());
        promises.requireOrder(quantities.stream().map(QuantityMention::span).toList());
        numerals.forEach(numeral -> promises.requireStands(numeral.span(), numeral.text()));
        quantities.forEach(promises::requireStands);
        claims.forEach(promises::requireStands);
        require(claims.stream().map(Claim::figure).toList()
                .equals(quantities.stream().filter(figure -> figure.quantity().type().isFigure()).toList()), "a claim a figure");

        require(numerals.equals(extractor.numerals(again)), "the same numerals again");
        require(quantities.equals(extractor.quantities(again)), "the same quantities again");
        require(claims.equals(extractor.extract(again)), "the same claims again");
    }

    private void requireStands(QuantityMention figure) {
        requireStands(figure.span(), figure.text());
        requireLies(figure.qualifierSpan());
        requireLies(figure.unitSpan());
    }

    private void requireStands(Claim claim) {
        requireStands(claim.concept().span(), claim.concept().text());
        if (claim.entity() != null) {
            requireStands(claim.entity().span(), claim.entity().text());
        }
        if (claim.period() != null) {
            requireStands(claim.period().span(), claim.period().text());
        }
        Change change = claim.change();
        if (change != null) {
            requireLies(change.span());
            requireLies(change.basisSpan());
        }
        if (claim.source() != null) {
            requireStands(claim.source().span(), claim.source().text());
        }
    }

    private void requireStands(@Nullable Span span, @Nullable String words) {
        require(span == null ? words == null : span.of(original).equals(words), "words at their span", span, words);
        requireLies(span);
    }

    private void requireLies(@Nullable Span span) {
        if (span == null) {
            return;
        }
        require(span.end() <= original.length(), "a span within the text", span);
        require(!span.of(original).isBlank(), "words, not blanks", span);
        require(!splitsPair(span.start()) && !splitsPair(span.end()), "whole characters", span);
        require(text.codePoints(span).length() == original.codePointCount(span.start(), span.end()), "as many code points", span);
        require(text.position(span.start()).line() <= text.position(span.end()).line(), "lines in order", span);
    }

    private boolean splitsPair(int at) {
        return at > 0 && at < original.length() && Character.isSurrogatePair(original.charAt(at - 1), original.charAt(at));
    }

    private void requireOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            require(spans.get(i - 1).end() <= spans.get(i).start(), "figures in order, apart", spans.get(i - 1), spans.get(i));
        }
    }

    /** Cheaper than an assertion of AssertJ, of which a fuzzer would make millions. */
    static void require(boolean holds, String promise, Object... where) {
        if (!holds) {
            throw new AssertionError("broken: " + promise + " " + Arrays.toString(where));
        }
    }
}
