package io.github.caishu.claim;

import io.github.caishu.text.Span;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says that a figure is itself a rise or a fall of its concept, not a level of it.
 *
 * <pre>
 * 存款同比增长4%              INCREASE, YOY
 * 不良率较年初下降25个基点    DECREASE, OTHER
 * 亏损收窄8%                  DECREASE of LOSS, no basis
 * 存款增至6.1亿元             no change: 6.1亿元 is what it grew to
 * </pre>
 *
 * <pre>{@code
 * String text = "望江银行存款较年初增长了4%";
 * Change change = FigureExtractor.builder().build().extract(text).get(0).change();
 * change.direction();          // INCREASE
 * change.span().of(text);      // 增长
 * change.basis();              // OTHER
 * change.basisSpan().of(text); // 较年初
 * }</pre>
 *
 * <p>The words may stand far from the figure, and several figures may share them: in 出口和进口分别增长7%、3% both have the one 增长, and in
 * 由60元涨至75元，涨幅25% the figure 60元 is what 25% is compared with.
 *
 * @param direction up or down; the quantity itself stays positive
 * @param basis what it is compared with; null where the text does not say (日内上涨1%)
 * @param span where the word stands that makes it a rise or a fall (增长, 收窄, 涨幅), or, where no word does, its sign (同比+5%), in
 *     UTF-16 code units of the original; null where neither does (同比3%), or where nobody has said
 * @param basisSpan where the words stand that say what it is compared with (同比, 较年初), likewise; null where there is no basis, or
 *     nobody has said
 */
public record Change(Direction direction, @Nullable Basis basis, @Nullable Span span, @Nullable Span basisSpan)
        implements Serializable {

    /** @throws IllegalArgumentException if there is a span of a basis and no basis */
    public Change {
        Objects.requireNonNull(direction, "direction");
        if (basis == null && basisSpan != null) {
            throw new IllegalArgumentException("there is no basis, so that no words at " + basisSpan + " can say it");
        }
    }

    /** A change of which it is not known which words say it. */
    public Change(Direction direction, @Nullable Basis basis) {
        this(direction, basis, null, null);
    }

    /** What it says, and not where: {@code Change[direction=INCREASE, basis=YOY]}. */
    @Override
    public String toString() {
        return "Change[direction=" + direction + ", basis=" + basis + "]";
    }

    /**
     * Up or down.
     *
     * <pre>{@code
     * Claim claim = FigureExtractor.builder().build().extract("望江银行不良率下降0.2个百分点").get(0);
     * BigDecimal points = claim.quantity().amount().value();
     * boolean falls = claim.change().direction() == Change.Direction.DECREASE;
     * BigDecimal signed = falls ? points.negate() : points; // -0.2
     * }</pre>
     */
    public enum Direction {
        /** 增长, 上涨, 高出. */
        INCREASE,
        /** 下降, 下跌, 收窄, 低于. */
        DECREASE;

        /** The name in the output: {@code increase}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a change is compared with.
     *
     * <pre>{@code
     * List<Claim> claims = FigureExtractor.builder().build().extract("望江钢铁销量同比增长4%，环比下降6%");
     * claims.stream().filter(claim -> claim.change().basis() == Change.Basis.SEQUENTIAL).findFirst().orElseThrow().text(); // 6%
     * claims.get(0).change().basis().code();                                                                               // yoy
     * }</pre>
     */
    public enum Basis {
        /** The same period of the year before: 同比, 较上年同期. */
        YOY,
        /** The period just before: 环比, 较上月. */
        SEQUENTIAL,
        /** Anything else: 较年初, 较发行价. */
        OTHER;

        /** The name in the output: {@code yoy}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
