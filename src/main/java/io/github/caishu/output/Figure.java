package io.github.caishu.output;

import io.github.caishu.claim.Claim;
import io.github.caishu.numeral.Amount;
import io.github.caishu.numeral.Numeral;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.Span;
import java.util.Objects;

/**
 * One thing found, of whatever layer.
 *
 * @param text    the original text at the span
 * @param span    where it stands, in UTF-16 code units of the original
 * @param amount  what it is worth
 * @param mention the quantity it belongs to; null for a bare numeral
 * @param claim   the claim it belongs to; null in the lower layers
 */
public record Figure(String text, Span span, Amount amount, QuantityMention mention, Claim claim) {

    public Figure {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(amount, "amount");
    }

    public static Figure of(Numeral numeral) {
        return new Figure(numeral.text(), numeral.span(), numeral.amount(), null, null);
    }

    public static Figure of(QuantityMention mention) {
        return new Figure(mention.text(), mention.span(), mention.quantity().amount(), mention, null);
    }

    public static Figure of(Claim claim) {
        return new Figure(claim.text(), claim.span(), claim.quantity().amount(), claim.figure(), claim);
    }

    /** {@code money}; null for a bare numeral. */
    public String type() {
        return mention == null ? null : mention.quantity().type().code();
    }

    /** {@code CNY}; null for a bare numeral and for a count without a classifier. */
    public String unit() {
        return mention == null ? null : mention.quantity().unit();
    }

    /** {@code at_least}; null for a bare numeral. */
    public String qualifier() {
        return mention == null ? null : mention.quantity().qualifier().code();
    }

    /** What it is of its layer: a claim, a mention, or the text and value of a numeral. */
    @Override
    public String toString() {
        return claim != null ? claim.toString() : mention != null ? mention.toString() : new Numeral(text, span, amount).toString();
    }
}
