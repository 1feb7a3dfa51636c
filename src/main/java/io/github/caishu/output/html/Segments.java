package io.github.caishu.output.html;

import io.github.caishu.output.Figure;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text cut at every boundary of a figure, of a part of a claim and of a line. Spans that overlap or lie within one another so become
 * rows of segments: of 存款 within 存款余额 the one is 存款, the other 存款 and 余额.
 */
final class Segments {

    /**
     * A stretch of the shown text that no boundary divides.
     *
     * @param marked whether it belongs to a figure or a part of a claim
     * @param figure the figure it belongs to, of several the shortest, and of these the first; -1 if to none
     */
    record Segment(int start, int end, boolean marked, int figure) {
    }

    /** Segments {@code [from, to)}, counting the marked ones only. */
    record Range(int from, int to) {
    }

    private final SourceText shown;
    private final int[] cuts;
    private final List<Segment> all = new ArrayList<>();
    /** How many segments before each cut are marked. */
    private final int[] markedBefore;

    /** @param shown the text as it is shown, {@link SourceText#shown()} */
    Segments(SourceText shown, List<Figure> figures) {
        this.shown = shown;
        cuts = cuts(figures);
        int[] owners = owners(figures);
        int[] opened = opened(figures);
        markedBefore = new int[cuts.length];
        int open = 0;
        for (int i = 0; i + 1 < cuts.length; i++) {
            open += opened[i];
            all.add(new Segment(cuts[i], cuts[i + 1], open > 0, owners[i]));
            markedBefore[i + 1] = markedBefore[i] + (open > 0 ? 1 : 0);
        }
    }

    private static Stream<Span> spans(List<Figure> figures) {
        return figures.stream().flatMap(figure -> Stream.of(Part.values()).map(part -> part.of(figure.claim()))).filter(Objects::nonNull);
    }

    private int[] cuts(List<Figure> figures) {
        IntStream ofSpans = spans(figures).flatMapToInt(span -> IntStream.of(shown.viewIndex(span.start()), shown.viewIndex(span.end())));
        IntStream ofLines = Lines.ends(shown.view()).stream().mapToInt(Integer::intValue);
        return IntStream.concat(IntStream.of(0, shown.length()), IntStream.concat(ofSpans, ofLines)).sorted().distinct().toArray();
    }

    /** How many more spans are open after each cut than before it. */
    private int[] opened(List<Figure> figures) {
        int[] opened = new int[cuts.length];
        spans(figures).forEach(span -> {
            opened[cut(span.start())]++;
            opened[cut(span.end())]--;
        });
        return opened;
    }

    /** The figure that each segment belongs to: the longest take theirs first, the shorter take it from them. */
    private int[] owners(List<Figure> figures) {
        int[] owners = new int[cuts.length];
        Arrays.fill(owners, -1);
        Comparator<Integer> byLength = Comparator.comparing(i -> figures.get(i).span().length());
        IntStream.range(0, figures.size()).boxed().sorted(byLength.thenComparing(Comparator.naturalOrder()).reversed()).forEach(i -> {
            Span span = figures.get(i).span();
            Arrays.fill(owners, cut(span.start()), cut(span.end()), i);
        });
        return owners;
    }

    private int cut(int originalOffset) {
        return Arrays.binarySearch(cuts, shown.viewIndex(originalOffset));
    }

    /** All of them, in their order: together the whole text. */
    List<Segment> all() {
        return all;
    }

    /** The marked segments that make up a span of the original. */
    Range of(Span span) {
        return new Range(markedBefore[cut(span.start())], markedBefore[cut(span.end())]);
    }
}
