package io.github.caishu.output.html;

import io.github.caishu.numeral.Amount;
import io.github.caishu.output.Document;
import io.github.caishu.output.Figure;
import io.github.caishu.text.Position;
import io.github.caishu.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of a document's table. */
final class Facts {

    private static final Comparator<Amount> BY_VALUE = Comparator.comparing(Amount::low).thenComparing(Amount::high);

    private Facts() {
    }

    /** @param shown the document as its reader sees it */
    static List<Fact> of(Document document, SourceText shown, Segments segments, Readings readings) {
        TreeMap<Amount, Integer> ranks = ranks(document.figures());
        List<Fact> facts = new ArrayList<>();
        for (Figure figure : document.figures()) {
            Position position = document.source().position(figure.span().start());
            List<FactAttributes.Attribute> attributes = FactAttributes.of(figure, position, segments);
            facts.add(new Fact(facts.size() + 1, ranks.get(figure.amount()), attributes, figure, shown, readings));
        }
        return facts;
    }

    private static TreeMap<Amount, Integer> ranks(List<Figure> figures) {
        TreeSet<Amount> amounts = new TreeSet<>(BY_VALUE);
        figures.forEach(figure -> amounts.add(figure.amount()));
        TreeMap<Amount, Integer> ranks = new TreeMap<>(BY_VALUE);
        amounts.forEach(amount -> ranks.put(amount, ranks.size()));
        return ranks;
    }
}
