package io.github.caishu.claim;

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
 * Change change = FigureExtractor.builder().build().extract("望江银行存款同比增长4%").get(0).change();
 * change.direction(); // INCREASE
 * change.basis();     // YOY
 * }</pre>
 *
 * @param direction up or down; the quantity itself stays positive
 * @param basis what it is compared with; null where the text does not say (日内上涨1%)
 */
public record Change(Direction direction, @Nullable Basis basis) implements Serializable {

    public Change {
        Objects.requireNonNull(direction, "direction");
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
