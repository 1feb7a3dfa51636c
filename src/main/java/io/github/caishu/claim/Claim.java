package io.github.caishu.claim;

import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a text states with a figure: how much of what, of whom, when, as fact or plan, by whose word.
 *
 * @param figure the figure: its text, place, quantity
 * @param concept what is measured
 * @param entity who or what it is about; null if the text does not say
 * @param period the time it holds for; null if the text does not say
 * @param change the direction, where the figure is a rise or a fall; null where it is a level
 * @param modality as a fact, an expectation or a plan
 * @param source who states it; null if the text does not say
 */
public record Claim(QuantityMention figure, Concept concept, Entity entity, Period period, Change change, Modality modality, Source source)
        implements Serializable {

    public Claim {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(concept, "concept");
        Objects.requireNonNull(modality, "modality");
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
