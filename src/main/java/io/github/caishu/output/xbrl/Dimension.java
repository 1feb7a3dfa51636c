package io.github.caishu.output.xbrl;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Modality;
import io.github.caishu.quantity.Qualifier;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A dimension of the taxonomy.
 *
 * @param name    {@code modality}
 * @param chinese its Chinese label
 * @param english its English label
 * @param type    the built-in datatype of its values
 * @param values  all that it may be; empty if anything of its type
 */
record Dimension(String name, String chinese, String english, String type, List<String> values) {

    static final List<Dimension> ALL = List.of(
            text("claim", "论断", "the claim; the ends of an interval share it"),
            text("document", "文档", "what the text is called"),
            choice("bound", "区间端点", "which end of an interval", List.of("low", "high")),
            choice("change", "变动方向", "whether a rise or a fall", codes(Change.Direction.values(), Change.Direction::code)),
            choice("basis", "比较基准", "what a change is compared with", codes(Change.Basis.values(), Change.Basis::code)),
            choice("modality", "语气", "how it is meant; absent of what is stated as a fact", codes(Modality.values(), Modality::code)),
            choice("qualifier", "限定", "how exact; absent of what is", codes(Qualifier.values(), Qualifier::code)),
            text("source", "出处", "who states it"),
            text("term", "用语", "the words for the concept"),
            text("classifier", "量词", "the classifier of a count"),
            text("time", "时间用语", "the words for the period"),
            day("since", "起始日", "the first day of a period that is open at its end"),
            day("until", "截止日", "the last day of a period that is open at its beginning"));

    private static Dimension text(String name, String chinese, String english) {
        return new Dimension(name, chinese, english, "string", List.of());
    }

    private static Dimension day(String name, String chinese, String english) {
        return new Dimension(name, chinese, english, "date", List.of());
    }

    private static Dimension choice(String name, String chinese, String english, List<String> values) {
        return new Dimension(name, chinese, english, "string", values);
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Stream.of(values).map(code).toList();
    }
}
