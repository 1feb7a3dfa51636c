package io.github.caishu.output.html;

import io.github.caishu.numeral.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A drawing of bars on one scale, for the template. Lengths are in its own units, of which the page may make more or fewer pixels.
 *
 * @param zero where the bars begin
 */
record Panel(Phrase summary, List<Tick> ticks, List<Bar> bars, String zero, int height) {

    static final int WIDTH = 440;
    static final int ROW = 40;
    /** The thickness of a bar, which lies below its label. */
    static final int BAR = 10;
    private static final int LABEL = 20;
    private static final int TICKS = 24;
    private static final double MARGIN = 1;
    private static final double FONT = 12.5;
    private static final double THINNEST = 1.5;

    int gridEnd() {
        return height - TICKS;
    }

    int tickY() {
        return height - 6;
    }

    /** A line across all bars. */
    record Tick(String x, Phrase text, String anchor) {
    }

    /**
     * A figure.
     *
     * @param label its beginning, as far as there is room beside the value
     * @param y     of its top
     */
    record Bar(int n, String label, String fullLabel, Phrase value, boolean interval, String modality, String x, String end,
            String width, int y) {

        int baseline() {
            return y + 13;
        }

        int top() {
            return y + LABEL;
        }

        int capTop() {
            return top() - 3;
        }

        int capBottom() {
            return top() + BAR + 3;
        }

        /** All of it, for who does not see it. */
        Phrase description() {
            return Phrase.same(n + " " + fullLabel).then(" ", " ", value);
        }

        /** Whether it is no fact. */
        boolean tentative() {
            return !modality.equals("reported");
        }

        int labelX() {
            return 10 + 8 * Integer.toString(n).length();
        }
    }

    static Panel of(List<Charted> band, BarLabels labels, Readings readings, Wording wording) {
        Axis axis = Axis.of(band.stream().flatMap(bar -> Stream.of(bar.low(), bar.high())).toList());
        List<Bar> bars = new ArrayList<>();
        for (Charted charted : band) {
            bars.add(bar(charted, axis, labels.of(charted), readings, bars.size() * ROW));
        }
        return new Panel(summary(band, labels, readings, wording), ticks(axis, band.get(0).figure().unit()), List.copyOf(bars),
                length(x(axis, BigDecimal.ZERO)), bars.size() * ROW + TICKS);
    }

    private static Bar bar(Charted charted, Axis axis, String label, Readings readings, int y) {
        Phrase value = readings.charted(charted.figure());
        double widest = Math.max(TextWidth.of(value.zh()), TextWidth.of(value.en()));
        double room = (WIDTH - 30) / FONT - widest - 1;
        double from = x(axis, charted.from());
        double width = Math.max(THINNEST, x(axis, charted.to()) - from);
        return new Bar(charted.n(), TextWidth.shortened(label, Math.max(3, room)), label, value, charted.isInterval(),
                charted.figure().claim().modality().code(), length(from), length(from + width), length(width), y);
    }

    private static List<Tick> ticks(Axis axis, String unit) {
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal tick : axis.ticks()) {
            String anchor = ticks.isEmpty() ? "start" : ticks.size() == axis.ticks().size() - 1 ? "end" : "middle";
            Phrase number = Readings.inUnit(Readings.number(Amount.of(tick)), unit);
            ticks.add(new Tick(length(x(axis, tick)), number, anchor));
        }
        return List.copyOf(ticks);
    }

    private static double x(Axis axis, BigDecimal value) {
        return MARGIN + axis.share(value) * (WIDTH - 2 * MARGIN);
    }

    private static String length(double units) {
        return String.format(Locale.ROOT, "%.1f", units);
    }

    /** {@code 2 个数字：望江钢铁 12.4亿；澄湖银行 6.1亿}: what is to be seen, for who does not see it. */
    private static Phrase summary(List<Charted> band, BarLabels labels, Readings readings, Wording wording) {
        Phrase all = Phrase.EMPTY;
        for (Charted charted : band) {
            all = all.then("；", "; ", Phrase.same(labels.of(charted)).then(" ", " ", readings.charted(charted.figure())));
        }
        return wording.phrase("chart.summary").with("{n}", Integer.toString(band.size())).with("{all}", all);
    }
}
