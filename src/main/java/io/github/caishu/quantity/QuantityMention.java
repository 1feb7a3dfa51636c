package io.github.caishu.quantity;

import io.github.caishu.text.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * A quantity found in a text.
 *
 * @param text the original text at the span: {@code 4861.5亿元}; a sign and a currency before the number belong to it, words
 *     such as 约 and 以上 do not
 * @param span where it stands, in UTF-16 code units of the original
 * @param quantity what it says
 * @param qualifierSpan where the word stands that makes it inexact (约, 以上, the 余 of 2000余家; the whole figure where no
 *     one word does, as in 三五百); null for an exact one
 * @param unitSpan where its unit was read when that is not within the figure (the 万元 of 单位：万元, the 个百分点 of
 *     3.9、0.9和0.7个百分点);
 *     null otherwise
 */
public record QuantityMention(String text, Span span, Quantity quantity, Span qualifierSpan, Span unitSpan) implements Serializable {

    public QuantityMention {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(quantity, "quantity");
    }

    /** {@code 614.5亿元 Money[amount=61450000000, currency=CNY, qualifier=ABOUT] @[34,41)}, and where the words beside it stand. */
    @Override
    public String toString() {
        return text + " " + quantity + place(" @", span) + place(", qualifier @", qualifierSpan) + place(", unit @", unitSpan);
    }

    private static String place(String name, Span span) {
        return span == null ? "" : name + "[" + span.start() + "," + span.end() + ")";
    }
}
