package io.github.caishu.output.brat;

import io.github.caishu.quantity.QuantityType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * What brat calls a kind of quantity: {@code Percentage_point}. Two more types are for figures that are none: brat deletes no span while
 * arcs hang on it, but gives it another type at once.
 */
final class FigureType {

    /** What a system may report or not: the guide's "optional". */
    static final String OPTIONAL = "Optional";
    /** What is no figure. */
    static final String NO_FIGURE = "No_figure";

    private FigureType() {
    }

    static String name(QuantityType type) {
        return StringUtils.capitalize(type.code());
    }

    static Optional<QuantityType> of(String name) {
        return Arrays.stream(QuantityType.values()).filter(type -> name(type).equals(name)).findFirst();
    }

    /** Those that arcs may lead from. */
    static List<String> names() {
        return Stream.concat(Arrays.stream(QuantityType.values()).map(FigureType::name), Stream.of(OPTIONAL, NO_FIGURE)).toList();
    }

    static String chinese(QuantityType type) {
        return switch (type) {
            case MONEY -> "金额";
            case PRICE -> "价格";
            case PERCENTAGE -> "百分比";
            case PERCENTAGE_POINT -> "百分点";
            case MULTIPLE -> "倍数";
            case COUNT -> "计数";
            case MEASURE -> "物理量";
            case POINTS -> "点数";
            case DURATION -> "时长";
            case ORDINAL -> "序数";
            case AGE -> "年龄";
        };
    }
}
