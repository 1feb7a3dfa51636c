package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.output.Figure;
import io.github.caishu.output.Layer;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for the records of each layer, numerals, quantities and claims, whatever the text. */
class LayerProperties {

    private static final String[] WRITTEN = ("0 1 2 3 9 10 100 1.5 2018 1,234 .5 一 二 三 两 零 〇 十 百 千 万 亿 兆 廿 点 几 数 半 多 余 来 分之 百分之 "
            + "成 翻番 % ‰ 元 港元 美分 人民币 US$ ¥ 億 萬 . - ~ , ， 、 / 和 到 至 负 上 第 每 每股 每10股 约 超 不超过 以上 左右 （ ） （亿） 吨 公里 家 个 个百分点 BP 倍 岁 "
            + "年 月 日 号 时 季度 股 人口 贷款 营收 净利润 同比 增长 下降 截至 公司 望江银行 据 公告称 预计 其中 分别为 以来 １ ＋ ％ kg ^ : e3 又 打 一半 。 ； ： “ ” 《 》 【 】").split(" ");
    private static final String[] BROKEN = {"\n", "\n\n", "\r\n", "\t", " ", "　", "\u200B", "\u200F", "\u0301", "\0", "\uD83D", "\uDE00", "😀", "𠮷", "🅰", "\uFE0F",
        "<b>", "</b>", "<td>", "<!--", "&nbsp;", "&#x1F600;", "&#20159;", "单位：万元", "下同", "|"};

    private final FigureExtractor extractor = FigureExtractor.builder().smallCounts(true).build();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> composed = Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.of(WRITTEN)), Tuple.of(1, Arbitraries.of(BROKEN)))
                .list().ofMaxSize(40).map(pieces -> String.join("", pieces));
        return Arbitraries.frequencyOf(Tuple.of(5, composed), Tuple.of(1, Arbitraries.strings().all().ofMaxLength(40)));
    }

    /** Without what is meant to reach further: units of a whole table, and columns. */
    @Provide
    Arbitrary<String> paragraphs() {
        return Arbitraries.of(WRITTEN).list().ofMaxSize(20).flatMap(pieces -> Arbitraries.of("", " ").map(between -> String.join(between, pieces)));
    }

    @Property
    void everyRecordStandsInTheTextAtItsSpan(@ForAll("texts") String original) {
        eachLayer(original, (text, figures) -> {
            for (Figure figure : figures) {
                assertThat(new Span(0, original.length()).contains(figure.span())).as("%s lies in the text", figure.span()).isTrue();
                assertThat(figure.text()).isNotEmpty().isEqualTo(original.substring(figure.span().start(), figure.span().end()));
            }
        });
    }

    @Property
    void noSpanSplitsASurrogatePair(@ForAll("texts") String original) {
        eachLayer(original, (text, figures) -> assertThat(figures)
                .allSatisfy(figure -> assertThat(Spans.splitsPair(original, figure.span())).as("%s", figure.span()).isFalse()));
    }

    @Property
    void theRecordsOfALayerAreInOrderAndDoNotOverlap(@ForAll("texts") String original) {
        eachLayer(original, (text, figures) -> {
            for (int i = 1; i < figures.size(); i++) {
                assertThat(figures.get(i - 1).span().end()).isLessThanOrEqualTo(figures.get(i).span().start());
            }
        });
    }

    @Property
    void theSameTextGivesEqualRecords(@ForAll("texts") String original) {
        for (Function<String, SourceText> reading : List.<Function<String, SourceText>>of(SourceText::plain, SourceText::html)) {
            for (Layer layer : Layer.values()) {
                assertThat(figures(layer, reading.apply(original))).isEqualTo(figures(layer, reading.apply(original)));
            }
        }
    }

    @Property
    void whatStandsInOtherParagraphsChangesNoFigure(@ForAll("paragraphs") String before, @ForAll("paragraphs") String after) {
        String first = "该厂说，" + before + "。";
        String last = "该厂又说，" + after + "。";
        List<QuantityMention> alone = Stream.concat(quantities(first, 0), quantities(last, first.length() + 2)).toList();
        assertThat(quantities(first + "\n\n" + last, 0)).containsExactlyElementsOf(alone);
    }

    private Stream<QuantityMention> quantities(String paragraph, int offset) {
        return extractor.quantities(SourceText.plain(paragraph)).stream().map(found -> new QuantityMention(found.text(), moved(found.span(), offset),
                found.quantity(), moved(found.qualifierSpan(), offset), moved(found.unitSpan(), offset)));
    }

    private static Span moved(Span span, int offset) {
        return span == null ? null : new Span(span.start() + offset, span.end() + offset);
    }

    private void eachLayer(String original, Check check) {
        for (SourceText text : List.of(SourceText.plain(original), SourceText.html(original))) {
            for (Layer layer : Layer.values()) {
                check.of(text, figures(layer, text));
            }
        }
    }

    private List<Figure> figures(Layer layer, SourceText text) {
        return switch (layer) {
            case NUMERALS -> extractor.numerals(text).stream().map(Figure::of).toList();
            case QUANTITIES -> extractor.quantities(text).stream().map(Figure::of).toList();
            case CLAIMS -> extractor.extract(text).stream().map(Figure::of).toList();
        };
    }

    /** What must hold for the records of one layer. */
    private interface Check {

        void of(SourceText text, List<Figure> figures);
    }
}
