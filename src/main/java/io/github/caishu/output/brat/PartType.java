package io.github.caishu.output.brat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** The words that stand with a figure. An arc leads to each from the figure: {@code HasEntity}. */
enum PartType {

    CONCEPT("概念", "#b7d7f0"),
    ENTITY("主体", "#bfe3b4"),
    PERIOD("时期", "#e3c8f0"),
    /** What makes the figure a rise or a fall: 增长, 涨幅. */
    CHANGE("变动", "#f6c6de"),
    /** What it is compared with: 同比, 较年初. */
    COMPARISON("比较", "#f6c6de"),
    SOURCE("来源", "#f5c4b3"),
    /** What makes the figure inexact: 约, 以上. */
    CUE("限定词", "#e4e4e4"),
    /** The unit that stands apart from the figure: 单位：万元. */
    UNIT("单位", "#e4e4e4");

    private final String chinese;
    private final String colour;

    PartType(String chinese, String colour) {
        this.chinese = chinese;
        this.colour = colour;
    }

    static Optional<PartType> of(String typeName) {
        return Arrays.stream(values()).filter(part -> part.typeName().equals(typeName)).findFirst();
    }

    static Optional<PartType> ofRelation(String relation) {
        return Arrays.stream(values()).filter(part -> part.relation().equals(relation)).findFirst();
    }

    static List<String> relations() {
        return Arrays.stream(values()).map(PartType::relation).toList();
    }

    /** {@code Entity}. */
    String typeName() {
        return StringUtils.capitalize(name().toLowerCase(Locale.ROOT));
    }

    /** {@code HasEntity}. */
    String relation() {
        return "Has" + typeName();
    }

    String chinese() {
        return chinese;
    }

    String colour() {
        return colour;
    }
}
