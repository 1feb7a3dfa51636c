package io.github.caishu.output.html;

import io.github.caishu.output.Figure;
import io.github.caishu.output.html.Segments.Segment;
import java.util.ArrayList;
import java.util.List;

/** The text for the template: lines, in them runs, each within one figure or between figures, in them the segments. */
final class ArticleText {

    /** A segment with its words. */
    record Piece(String text, boolean marked) {
    }

    /**
     * Segments of one figure, or of none.
     *
     * @param figure its number, from 1; null for text between figures
     * @param type   {@code money}
     * @param first  whether no run of the figure comes before
     */
    record Run(Integer figure, String type, boolean first, List<Piece> pieces) {
    }

    /** A line with its line break, if it has one. */
    record Line(List<Run> runs, boolean blank) {
    }

    private final String text;
    private final List<Figure> figures;
    private final boolean[] begun;
    private final List<Line> lines = new ArrayList<>();
    private List<Run> line = new ArrayList<>();
    private int lineStart;

    private ArticleText(String text, List<Figure> figures) {
        this.text = text;
        this.figures = figures;
        begun = new boolean[figures.size()];
    }

    static List<Line> lines(String text, List<Figure> figures, List<Segment> segments) {
        ArticleText article = new ArticleText(text, figures);
        int runOf = -1;
        for (Segment segment : segments) {
            boolean onLine = !article.line.isEmpty();
            if (!onLine || segment.figure() != runOf) {
                article.open(segment.figure());
                runOf = segment.figure();
            }
            article.add(segment);
        }
        article.endLine(text.length());
        return article.lines;
    }

    private void open(int figure) {
        if (figure < 0) {
            line.add(new Run(null, null, false, new ArrayList<>()));
            return;
        }
        line.add(new Run(figure + 1, figures.get(figure).type(), !begun[figure], new ArrayList<>()));
        begun[figure] = true;
    }

    private void add(Segment segment) {
        String words = text.substring(segment.start(), segment.end());
        line.get(line.size() - 1).pieces().add(new Piece(words, segment.marked()));
        boolean endsLine = words.endsWith("\n") || words.endsWith("\r") && !text.startsWith("\n", segment.end());
        if (endsLine) {
            endLine(segment.end());
        }
    }

    private void endLine(int end) {
        if (!line.isEmpty()) {
            lines.add(new Line(line, text.substring(lineStart, end).isBlank()));
            line = new ArrayList<>();
            lineStart = end;
        }
    }
}
