package io.github.caishu.numeral;

import io.github.caishu.text.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * A number found in a text, without a unit.
 *
 * <pre>{@code
 * Numeral numeral = NumeralParser.standard().find("产能增至3千5百万吨").get(0);
 * numeral.text();   // 3千5百万
 * numeral.span();   // Span[start=4, end=9]
 * numeral.amount(); // 35000000
 * }</pre>
 *
 * @param text the original text at the span: {@code 3千5百万}
 * @param span where it stands, in UTF-16 code units of the original
 * @param amount what it is worth
 */
public record Numeral(String text, Span span, Amount amount) implements Serializable {

    public Numeral {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(amount, "amount");
    }
}
