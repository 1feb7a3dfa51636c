package io.github.caishu.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Modality;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.Figure;
import io.github.caishu.output.html.Segments.Segment;
import io.github.caishu.quantity.Money;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    private static final String TEXT = "望江钢铁存款结存约61余亿\n元";

    private static Span span(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static Figure figure(String words, String qualifier, String concept, String entity) {
        Money money = new Money(Amount.of(BigDecimal.TEN), "CNY", Qualifier.ABOUT);
        QuantityMention mention = new QuantityMention(words, span(words), money, span(qualifier), null);
        Concept measured = new Concept("DEPOSITS", concept, span(concept));
        return Figure.of(new Claim(mention, measured, new Entity(entity, span(entity), null), null, null, Modality.REPORTED, null));
    }

    private static Segments of(Figure... figures) {
        return new Segments(SourceText.plain(TEXT).shown(), List.of(figures));
    }

    private static Stream<String> words(Segments segments) {
        return segments.all().stream().map(segment -> TEXT.substring(segment.start(), segment.end()));
    }

    private static List<String> words(Segments segments, String span) {
        Segments.Range range = segments.of(span(span));
        return segments.all().stream().filter(Segment::marked).map(segment -> TEXT.substring(segment.start(), segment.end())).toList()
                .subList(range.from(), range.to());
    }

    @Test
    void spansWithinAndAcrossOneAnotherAreCutAtEveryBoundary() {
        Segments segments = of(figure("61余亿\n元", "余", "存款", "望江钢铁存款结存"), figure("亿\n元", "约", "结存约", "钢铁"));

        assertThat(words(segments)).containsExactly("望江", "钢铁", "存款", "结存", "约", "61", "余", "亿\n", "元");
        assertThat(words(segments, "望江钢铁存款结存")).containsExactly("望江", "钢铁", "存款", "结存");
        assertThat(words(segments, "结存约")).containsExactly("结存", "约");
        assertThat(words(segments, "61余亿\n元")).containsExactly("61", "余", "亿\n", "元");
    }

    @Test
    void ofFiguresWithinFiguresTheShortestHasTheSegment() {
        assertThat(of(figure("61余亿\n元", "余", "存款", "望江"), figure("亿\n元", "约", "存款", "望江")).all()).extracting(Segment::figure)
                .containsExactly(-1, -1, -1, -1, -1, 0, 0, 1, 1);
    }

    @Test
    void whatIsBetweenThePartsIsNotMarked() {
        assertThat(of(figure("61余亿\n元", "余", "存款", "望江")).all()).extracting(Segment::marked)
                .containsExactly(true, false, true, false, true, true, true, true);
    }

    @Test
    void linesKeepTheirBreaksAndAFigureBeginsOnce() {
        List<Figure> figures = List.of(figure("61余亿\n元", "余", "存款", "望江"));

        List<ArticleText.Line> lines = ArticleText.lines(TEXT, figures, of(figures.get(0)).all());

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).runs()).extracting(ArticleText.Run::figure).containsExactly(null, 1);
        assertThat(lines.get(1).runs()).extracting(ArticleText.Run::first).containsExactly(false);
        Stream<ArticleText.Run> runs = lines.stream().flatMap(line -> line.runs().stream());
        assertThat(runs.flatMap(run -> run.pieces().stream()).map(ArticleText.Piece::text))
                .containsExactly("望江", "钢铁", "存款", "结存约", "61", "余", "亿\n", "元");
    }

    @Test
    void everyKindOfLineBreakEndsALine() {
        String text = "甲\r\n乙\r丙\n\n丁";

        assertThat(ArticleText.lines(text, List.of(), new Segments(SourceText.plain(text).shown(), List.of()).all()))
                .extracting(line -> line.runs().get(0).pieces().get(0).text()).containsExactly("甲\r\n", "乙\r", "丙\n", "\n", "丁");
    }
}
