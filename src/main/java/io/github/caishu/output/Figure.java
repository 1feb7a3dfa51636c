package io.github.caishu.output;

import io.github.caishu.claim.Claim;
import io.github.caishu.numeral.Amount;
import io.github.caishu.numeral.Numeral;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing found, of whatever layer.
 *
 * <pre>{@code
 * SourceText text = SourceText.plain("售出茶叶800吨");
 * Figure figure = Figure.of(QuantityRecognizer.standard().recognize(text).get(0));
 * figure.amount(); // 800
 * figure.type();   // measure
 * figure.unit();   // 吨
 * figure.claim();  // null
 * Figure bare = Figure.of(NumeralParser.standard().find(text).get(0));
 * bare.type(); // null
 * }</pre>
 *
 * @param text    the original text at the span
 * @param span    where it stands, in UTF-16 code units of the original
 * @param amount  what it is worth
 * @param mention the quantity it belongs to; null for a bare numeral
 * @param claim   the claim it belongs to; null in the lower layers
 */
public record Figure(String text, Span span, Amount amount, @Nullable QuantityMention mention, @Nullable Claim claim) {

    public Figure {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(amount, "amount");
    }

    /** A number of the lowest layer: it belongs to no quantity and no claim. */
    public static Figure of(Numeral numeral) {
        return new Figure(numeral.text(), numeral.span(), numeral.amount(), null, null);
    }

    /** A quantity of the middle layer: it belongs to no claim. */
    public static Figure of(QuantityMention mention) {
        return new Figure(mention.text(), mention.span(), mention.quantity().amount(), mention, null);
    }

    /** The figure of a claim. */
    public static Figure of(Claim claim) {
        return new Figure(claim.text(), claim.span(), claim.quantity().amount(), claim.figure(), claim);
    }

    /** {@code money}; null for a bare numeral. */
    public @Nullable String type() {
        return mention == null ? null : mention.quantity().type().code();
    }

    /** {@code CNY}; null for a bare numeral and for a count without a classifier. */
    public @Nullable String unit() {
        return mention == null ? null : mention.quantity().unit();
    }

    /** {@code at_least}; null for a bare numeral. */
    public @Nullable String qualifier() {
        return mention == null ? null : mention.quantity().qualifier().code();
    }

    /** What it is of its layer: a claim, a mention, or the text and value of a numeral. */
    @Override
    public String toString() {
        return claim != null ? claim.toString() : mention != null ? mention.toString() : new Numeral(text, span, amount).toString();
    }
}
