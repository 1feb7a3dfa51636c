package io.github.caishu.output.html;

import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Taxonomy;
import io.github.caishu.output.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pictures of a document: one for each concept and unit of which there are two figures or more, levels and changes apart. */
final class Charts {

    /** The most bars of a picture; the table has all figures. */
    static final int MOST_BARS = 12;

    /** What figures must have in common to be compared. */
    private record Kind(String concept, String words, String type, String unit, boolean change) {

        static Kind of(Charted charted) {
            Claim claim = charted.figure().claim();
            String code = claim.concept().code();
            String words = code.equals(Taxonomy.OTHER) ? claim.concept().text() : null;
            return new Kind(code, words, charted.figure().type(), charted.figure().unit(), charted.isChange());
        }

        /** Pears and apples are both {@code OTHER}, and what has no name may be either. */
        boolean isComparable() {
            return !concept.equals(Taxonomy.OTHER) || words != null;
        }
    }

    private Charts() {
    }

    static List<Chart> of(List<Figure> figures, Readings readings, Wording wording) {
        Map<Kind, List<Charted>> kinds = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Charted charted = new Charted(i + 1, figures.get(i));
            kinds.computeIfAbsent(Kind.of(charted), kind -> new ArrayList<>()).add(charted);
        }
        List<Chart> charts = new ArrayList<>();
        kinds.forEach((kind, charted) -> {
            if (charted.size() > 1 && kind.isComparable()) {
                charts.add(chart(kind, charted, readings, wording));
            }
        });
        return charts;
    }

    private static Chart chart(Kind kind, List<Charted> charted, Readings readings, Wording wording) {
        List<Charted> bars = charted.subList(0, Math.min(MOST_BARS, charted.size()));
        BarLabels labels = new BarLabels(bars);
        List<Panel> panels = Bands.of(bars).stream().map(band -> Panel.of(band, labels, readings, wording)).toList();
        Phrase title = readings.concept(charted.get(0).figure().claim().concept());
        Phrase more = more(charted.size() - bars.size(), wording);
        return new Chart(title, readings.unit(kind.unit()), labels.common(), kind.change(), kind.type(), panels, more);
    }

    private static Phrase more(int figures, Wording wording) {
        return figures == 0 ? null : wording.phrase("chart.more").with("{n}", Integer.toString(figures));
    }
}
