package io.github.caishu.claim;

import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a text states about a figure.
 *
 * @param figure the figure: its text, place, quantity
 */
public record Claim(QuantityMention figure) implements Serializable {

    public Claim {
        Objects.requireNonNull(figure, "figure");
    }

    /** The figure as it stands in the original: {@code 4861.5亿元}. */
    public String text() {
        return figure.text();
    }

    /** Where the figure stands, in UTF-16 code units of the original. */
    public Span span() {
        return figure.span();
    }

    /** What the figure says. */
    public Quantity quantity() {
        return figure.quantity();
    }
}
