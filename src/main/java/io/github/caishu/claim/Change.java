package io.github.caishu.claim;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

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
 * @param direction up or down; the quantity itself stays positive
 * @param basis what it is compared with; null where the text does not say (日内上涨1%)
 */
public record Change(Direction direction, Basis basis) implements Serializable {

    public Change {
        Objects.requireNonNull(direction, "direction");
    }

    /** Up or down. */
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

    /** What a change is compared with. */
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
