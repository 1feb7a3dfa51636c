package io.github.caishu.output.xbrl;

import static java.util.stream.Collectors.joining;

import io.github.caishu.claim.ConceptDefinition;
import java.util.stream.Stream;

/** The labels of a concept: that of its code, and what kind of fact of it this is. */
final class ConceptLabels {

    private ConceptLabels() {
    }

    /** {@code 营业收入，变动，百分比}. */
    static String chinese(ConceptDefinition definition, FactConcept concept) {
        return label(definition.chinese(), concept, "，", "变动", "日期不明", switch (concept.type()) {
            case MONEY -> "";
            case PRICE -> "单位金额";
            case PERCENTAGE -> "百分比";
            case PERCENTAGE_POINT -> "百分点";
            case MULTIPLE -> "倍数";
            case COUNT -> "数量";
            case MEASURE -> "计量";
            case POINTS -> "点数";
            case DURATION -> "时长";
            case ORDINAL -> "位次";
            case AGE -> "年龄";
        });
    }

    /** {@code revenue, change, percent}. */
    static String english(ConceptDefinition definition, FactConcept concept) {
        return label(definition.english(), concept, ", ", "change", "day unknown", switch (concept.type()) {
            case MONEY -> "";
            case PRICE -> "per unit";
            case PERCENTAGE -> "percent";
            case PERCENTAGE_POINT -> "percentage points";
            case MULTIPLE -> "multiple";
            case COUNT -> "count";
            case MEASURE -> "measure";
            case POINTS -> "points";
            case DURATION -> "duration";
            case ORDINAL -> "rank";
            case AGE -> "age";
        });
    }

    private static String label(String code, FactConcept concept, String comma, String change, String undated, String type) {
        return Stream.of(code, concept.change() ? change : "", type, concept.measured() == FactConcept.When.UNDATED ? undated : "")
                .filter(word -> !word.isEmpty()).collect(joining(comma));
    }
}
