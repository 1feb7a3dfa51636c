package io.github.caishu.claim;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * Says that a figure is itself a rise or a fall of its concept (同比增长15%), not a level of it (增至26%).
 *
 * @param direction up or down
 * @param basis what it is compared with; null where the text does not say (日内上涨1%)
 */
public record Change(Direction direction, Basis basis) implements Serializable {

    public Change {
        Objects.requireNonNull(direction, "direction");
    }

    /** Up or down. */
    public enum Direction {
        INCREASE,
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
