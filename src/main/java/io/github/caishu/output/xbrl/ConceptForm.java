package io.github.caishu.output.xbrl;

import java.util.ArrayList;
import java.util.List;

/** What the labels of a concept add to that of its code: {@code , change, percent}. */
final class ConceptForm {

    private ConceptForm() {
    }

    static String chinese(FactConcept concept) {
        return form(concept, "，", "变动", "日期不明", switch (concept.type()) {
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

    static String english(FactConcept concept) {
        return form(concept, ", ", "change", "day unknown", switch (concept.type()) {
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

    private static String form(FactConcept concept, String comma, String change, String undated, String type) {
        List<String> words = new ArrayList<>();
        if (concept.change()) {
            words.add(change);
        }
        if (!type.isEmpty()) {
            words.add(type);
        }
        if (concept.measured() == FactConcept.When.UNDATED) {
            words.add(undated);
        }
        return words.isEmpty() ? "" : comma + String.join(comma, words);
    }
}
