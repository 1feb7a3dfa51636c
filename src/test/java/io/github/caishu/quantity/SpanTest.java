package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.text.SourceText;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** However the same sentence is written, the figures are the same, and each stands where its span says. */
class SpanTest {

    private static final String TEXT = "据茶业协会统计，截至2018年末全县共有茶农约3.6万户，茶园26.48万亩，全年产茶1,820.5吨，"
            + "销往省外的不到四成，卖得人民币6.2亿元，比上年多出12.5%，每公斤均摊340元至350元，毛利率提高0.8个百分点，"
            + "其中300余家茶厂的产值为2-3亿元，另有85个合作社合计欠款700万元以上。";
    private static final String FIGURES = "count 36000 户 about; measure 264800 亩; measure 1820.5 吨; percentage 40 % under; "
            + "money 620000000 CNY; percentage 12.5 %; price 340..350 CNY/公斤; percentage_point 0.8 pp; count 300 家 over; "
            + "money 200000000..300000000 CNY; count 85 个; money 7000000 CNY at_least";

    static Stream<UnaryOperator<String>> writings() {
        return Stream.of(
                text -> text,
                SpanTest::fullWidth,
                text -> text.replace('万', '萬').replace('亿', '億').replace('个', '個').replace('吨', '噸').replace('亩', '畝').replace('约', '約')
                        .replace('户', '戶').replace("人民币", "人民幣").replace('点', '點').replace('余', '餘').replace('厂', '廠').replace('产', '產')
                        .replace('为', '為'),
                text -> text.replaceAll("(\\d)(\\D)", "$1 $2").replaceAll("(\\d) ([.,%-])", "$1$2").replace("2018 ", "2018"),
                text -> text.replaceAll("(\\d)", "$1\u200B"),
                text -> "😀𠮷" + text,
                text -> text.replace(",", "，"),
                text -> cut(text, 30, "\n"),
                text -> cut(text, 30, "\r\n"),
                text -> cut(text, 32, "\n\n"),
                text -> cut(text, 37, "\n\n"));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void plainText(UnaryOperator<String> writing) {
        assertSame(SourceText.plain(writing.apply(TEXT)));
    }

    static Stream<UnaryOperator<String>> htmlWritings() {
        return Stream.of(
                text -> "<p>" + text + "</p>",
                text -> "<div><h1>茶</h1>" + text.replaceAll("(\\d+)", "<b>$1</b>") + "</div>",
                text -> text.replaceAll("(\\d)(\\d)", "$1<wbr>$2"),
                text -> text.replace("%", "&#37;").replace("元", "&#x5143;").replace("亿", "&#20159;"),
                text -> text.replaceAll("(\\d)([万亿])", "$1&nbsp;$2"),
                text -> text.replace("约", "<!-- 5亿元 --><i>约</i>"));
    }

    @ParameterizedTest
    @MethodSource("htmlWritings")
    void html(UnaryOperator<String> writing) {
        assertSame(SourceText.html(writing.apply(TEXT)));
    }

    private static void assertSame(SourceText text) {
        List<QuantityMention> mentions = Figures.mentions(text, QuantityRecognizer.standard());
        assertThat(mentions.stream().map(mention -> Figures.of(mention.quantity()))).as(text.original())
                .containsExactly(FIGURES.split("; "));
        for (QuantityMention mention : mentions) {
            if (mention.qualifierSpan() != null) {
                assertThat(mention.qualifierSpan().of(text.original())).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            共4861.⏎⏎5亿元的货          | 4861.⏎⏎5亿元
            共4861⏎.5亿元的货           | 4861⏎.5亿元
            多出15⏎%的货                | 15⏎%
            营收１，８６１.⏎5 億元的貨  | １，８６１.⏎5 億元
            """)
    void aFigureCutInTwoIsOne(String text, String figure) {
        assertThat(Figures.mentions(text.replace('⏎', '\n'))).singleElement()
                .satisfies(mention -> assertThat(mention.text()).isEqualTo(figure.replace('⏎', '\n')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收入1,820.5 万元        | 1,820.5 万元
            收入约人民币 3 亿元     | 人民币 3 亿元
            每股1.95港元            | 1.95港元
            涨到28.6元／股          | 28.6元／股
            2000余家茶厂            | 2000余家
            6720万农村人口          | 6720万
            700万元以上             | 700万元
            跌-3.5%                 | -3.5%
            负三成                  | 负三成
            """)
    void theFigureAndNoMore(String text, String figure) {
        assertThat(Figures.mentions(text)).singleElement().satisfies(mention -> assertThat(mention.text()).isEqualTo(figure));
    }

    @Test
    void offsetsAreCodeUnits() {
        QuantityMention mention = Figures.mentions("😀茶8元").get(0);

        assertThat(mention.span().start()).isEqualTo(3);
        assertThat(mention.span().end()).isEqualTo(5);
    }

    @Test
    void aSpanCanBeHadInOtherCounts() {
        SourceText text = SourceText.plain("😀茶\n８元");
        QuantityMention mention = QuantityRecognizer.standard().recognize(text).get(0);

        assertThat(text.codePoints(mention.span())).hasToString("Span[start=3, end=5]");
        assertThat(text.utf8(mention.span())).hasToString("Span[start=8, end=14]");
        assertThat(text.position(mention.span().start()).line()).isEqualTo(2);
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c - '!' + '！' : c)));
        return wide.toString();
    }

    private static String cut(String text, int length, String by) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < text.length(); i += length) {
            lines.append(text, i, Math.min(text.length(), i + length)).append(i + length < text.length() ? by : "");
        }
        return lines.toString();
    }
}
