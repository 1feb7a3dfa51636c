package io.github.caishu.quantity;

import io.github.caishu.text.Span;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantity found in a text.
 *
 * <pre>{@code
 * String text = "罚款12.5万元以上";
 * QuantityMention mention = QuantityRecognizer.standard().recognize(text).get(0);
 * mention.text();                   // 12.5万元
 * mention.quantity();               // Money[amount=125000, currency=CNY, qualifier=AT_LEAST]
 * mention.qualifierSpan().of(text); // 以上
 * mention.unitSpan();               // null
 * }</pre>
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
public record QuantityMention(String text, Span span, Quantity quantity, @Nullable Span qualifierSpan, @Nullable Span unitSpan)
        implements Serializable {

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
