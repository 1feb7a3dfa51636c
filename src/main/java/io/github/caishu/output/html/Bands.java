package io.github.caishu.output.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Figures by their size, for charts of their own: on the scale of 3 trillion, 2 million and 5 million are the same hair's breadth. The
 * smallest of a band is not less than a fiftieth of the largest.
 */
final class Bands {

    private static final BigDecimal WIDEST = BigDecimal.valueOf(50);

    private Bands() {
    }

    /** The bands, that of the largest first; within each the figures keep their order. */
    static List<List<Charted>> of(List<Charted> figures) {
        List<Charted> bySize = new ArrayList<>(figures);
        bySize.sort(Comparator.comparing(Charted::size).reversed());
        List<List<Charted>> bands = new ArrayList<>();
        BigDecimal largest = null;
        for (Charted figure : bySize) {
            boolean fits = largest != null && (figure.size().signum() == 0 || figure.size().multiply(WIDEST).compareTo(largest) >= 0);
            if (!fits) {
                bands.add(new ArrayList<>());
                largest = figure.size();
            }
            bands.get(bands.size() - 1).add(figure);
        }
        bands.forEach(band -> band.sort(Comparator.comparing(Charted::n)));
        return bands;
    }
}
