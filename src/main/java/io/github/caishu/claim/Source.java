package io.github.caishu.claim;

import io.github.caishu.text.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * Who states a figure, where the text says so.
 *
 * @param text as in the original: {@code 中国银行业协会}
 * @param span where that stands, in UTF-16 code units of the original
 */
public record Source(String text, Span span) implements Serializable {

    public Source {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
