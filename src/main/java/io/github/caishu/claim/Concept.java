package io.github.caishu.claim;

import io.github.caishu.text.Span;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures, or in a count what it counts. For a rate of change it is the thing that changed.
 *
 * <pre>
 * 资产规模6.1亿元   ASSETS   资产规模
 * 净利润增长8%      PROFIT   净利润
 * 种下460棵梨树     OTHER    梨树
 * 望江钢铁涨3%      PRICE    no words: that it is the price goes without saying
 * </pre>
 *
 * <pre>{@code
 * Concept assets = FigureExtractor.builder().build().extract("望江银行资产规模6.1亿元").get(0).concept();
 * assets.code();                                                       // ASSETS
 * assets.text();                                                       // 资产规模
 * Taxonomy.standard().find(assets.code()).orElseThrow().ifrsElement(); // ifrs-full:Assets
 * }</pre>
 *
 * @param code the concept's code in the {@link Taxonomy}: {@code ASSETS}; {@code OTHER} where it knows none
 * @param text the words that name it, as in the original: {@code 资产规模}; null where the text never names it
 * @param span where they stand, in UTF-16 code units of the original; null with {@code text}
 */
public record Concept(String code, @Nullable String text, @Nullable Span span) implements Serializable {

    /** @throws IllegalArgumentException if one of {@code text} and {@code span} is null and the other is not */
    public Concept {
        Objects.requireNonNull(code, "code");
        if ((text == null) != (span == null)) {
            throw new IllegalArgumentException("text and span come together, or neither: " + text + ", " + span);
        }
    }
}
