package io.github.caishu.claim;

import io.github.caishu.text.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * Who states a figure, where the text says so: 澄湖市统计局 in 据澄湖市统计局数据 and in 澄湖市统计局表示.
 *
 * <pre>{@code
 * Claim claim = FigureExtractor.builder().build().extract("据澄湖市统计局数据，望江银行存款增长4%").get(0);
 * claim.source().text(); // 澄湖市统计局
 * claim.entity().text(); // 望江银行
 * }</pre>
 *
 * @param text the name as in the original, without the words of saying
 * @param span where that stands, in UTF-16 code units of the original
 */
public record Source(String text, Span span) implements Serializable {

    public Source {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
