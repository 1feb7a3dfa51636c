package io.github.caishu.claim;

import io.github.caishu.text.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * Who or what a figure is about: a company, institution, region, security, index, product, industry.
 *
 * @param text its nearest mention by name, as in the original: {@code 消费金融公司}
 * @param span where that stands, in UTF-16 code units of the original
 * @param code for a listed security its code and exchange, {@code 000063.SZ}; null for others
 */
public record Entity(String text, Span span, String code) implements Serializable {

    public Entity {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
