package io.github.caishu.claim;

import io.github.caishu.text.Span;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who or what a figure is about: a company, institution, region, security, index, product, industry.
 *
 * <p>It is the nearest mention by name: in 澄湖银行昨日公告。该行存款增至6.1亿元 the deposits are those of 澄湖银行, not of 该行.
 *
 * <pre>{@code
 * Entity entity = FigureExtractor.builder().build().extract("望江钢铁(609998.SH)涨3%").get(0).entity();
 * entity.text(); // 望江钢铁
 * entity.span(); // Span[start=0, end=4]
 * entity.code(); // 609998.SH
 * }</pre>
 *
 * @param text the name as in the original: {@code 澄湖银行}
 * @param span where that stands, in UTF-16 code units of the original
 * @param code for a listed security its code and exchange, {@code 000063.SZ} in 中兴通讯(000063.SZ); null for others
 */
public record Entity(String text, Span span, @Nullable String code) implements Serializable {

    public Entity {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
