package io.github.caishu.output.html;

import io.github.caishu.output.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the facts of a document can be filtered by: the values that occur, the most frequent first. */
final class Choices {

    /**
     * A value.
     *
     * @param value as in the rows' attributes; empty for facts that have none
     * @param label as people read it
     */
    record Choice(String value, Phrase label, int count) {
    }

    private Choices() {
    }

    /** @param value null where a figure has none */
    static List<Choice> of(List<Figure> figures, Function<Figure, String> value, Function<String, Phrase> label) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Figure figure : figures) {
            String found = value.apply(figure);
            counts.merge(found == null ? "" : found, 1, Integer::sum);
        }
        List<Choice> choices = new ArrayList<>();
        counts.forEach((found, count) -> choices.add(new Choice(found, label.apply(found), count)));
        choices.sort(Comparator.comparing(Choice::count).reversed());
        return choices;
    }
}
