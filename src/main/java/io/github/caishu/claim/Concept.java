package io.github.caishu.claim;

import io.github.caishu.text.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a figure measures.
 *
 * @param code the concept's code in the taxonomy: {@code ASSETS}; {@code OTHER} where it knows none
 * @param text the words that name it, as in the original: {@code 资产规模}; null where the text never names it (中兴通讯涨3%
 *     is a PRICE)
 * @param span where they stand, in UTF-16 code units of the original; null with {@code text}
 */
public record Concept(String code, String text, Span span) implements Serializable {

    public Concept {
        Objects.requireNonNull(code, "code");
        if ((text == null) != (span == null)) {
            throw new IllegalArgumentException("text and span come together, or neither: " + text + ", " + span);
        }
    }
}
