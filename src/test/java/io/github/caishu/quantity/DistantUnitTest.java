package io.github.caishu.quantity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import io.github.caishu.text.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bare numbers whose unit stands elsewhere; ⏎ is the end of a line. */
class DistantUnitTest {

    static Stream<Arguments> statements() {
        return Corpus.of("""
                单位：万元⏎工资 1,620.35  单位:万元⏎工资 1,620.35  （单位：万元）⏎工资 1,620.35  单位为万元，工资1,620.35。 -> money 16203500 CNY
                单位：人民币万元⏎工资 1,620.35  (单位：人民币万元)⏎工资 1,620.35  單位：萬元⏎工資 1,620.35 -> money 16203500 CNY
                单位：元⏎工资 1,620.35 -> money 1620.35 CNY
                单位：千元⏎工资 1,620 -> money 1620000 CNY
                单位：亿元⏎工资 16.2035 -> money 1620350000 CNY
                单位：百万美元⏎工资 16.5 -> money 16500000 USD
                单位：万港元⏎工资 1,620.35 -> money 16203500 HKD
                单位：吨⏎产量 820.5 -> measure 820.5 吨
                单位：万股⏎持有 820.5 -> count 8205000 股
                单位：%⏎增速 8.5 -> percentage 8.5 %
                """);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("statements")
    void statedUnit(String text, String meaning) {
        assertThat(Figures.mentions(text.replace('⏎', '\n'))).singleElement()
                .satisfies(mention -> assertThat(Figures.of(mention.quantity())).isEqualTo(meaning));
    }

    static Stream<Arguments> brackets() {
        return Corpus.of("""
                （亿）36.50  总额（亿）36.50  总额(亿)36.50  总额（亿元）36.50  总额（亿元）：36.50  总额（亿元）为36.50 -> money 3650000000 CNY
                票面利率（%）2.85 -> percentage 2.85 %
                每股收益（元/股）0.46  每股收益（元）0.46 -> price 0.46 CNY/股
                每股收益（元/股）-0.46 -> price -0.46 CNY/股
                总额（万港元）3.2 -> money 32000 HKD
                人数（万人）36.5 -> count 365000 人
                """);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("brackets")
    void bracketedUnit(String text, String meaning) {
        assertThat(Figures.mentions(text)).singleElement()
                .satisfies(mention -> assertThat(Figures.of(mention.quantity())).isEqualTo(meaning));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            单位：万元⏎工资 1,620.35⏎房租 280.40;                1,620.35 = money 16203500 CNY, 280.40 = money 2804000 CNY
            单位：万元⏎工资 1,620.35⏎单位：吨⏎产量 820.5;        1,620.35 = money 16203500 CNY, 820.5 = measure 820.5 吨
            单位：万元⏎2019 年工资 1,620.35⏎附注 7;              1,620.35 = money 16203500 CNY
            单位：万元⏎工资 500⏎奖金 2150⏎附注 99⏎编号 0500;     500 = money 5000000 CNY, 2150 = money 21500000 CNY
            单位：吨⏎名列 520强;                                 ''
            工资 1,620.35⏎单位：万元;                            ''
            单位：万元⏎欠款3亿元;                                3亿元 = money 300000000 CNY
            单位：万元⏎占比 36.5%;                               36.5% = percentage 36.5 %
            """)
    void governsTheBareNumbersThatFollow(String text, String figures) {
        assertThat(Figures.in(text.replace('⏎', '\n'))).isEqualTo(figures.replace(", ", "; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            共借得6800万美元（单位下同），已还500万元; 6800万美元 = money 68000000 USD, 500万元 = money 5000000 USD
            进账9亿元（港元，下同），付息2亿元;        9亿元 = money 900000000 HKD, 2亿元 = money 200000000 HKD
            进账9亿元（人民币，下同）;                  9亿元 = money 900000000 CNY
            付息2亿元。进账9亿元（港元，下同）;         2亿元 = money 200000000 CNY, 9亿元 = money 900000000 HKD
            """)
    void currencyOnceForAll(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures.replace(", ", "; "));
    }

    private static final String TABLE = """
            产区    收入（万元）    同比（%）    茶农（户）
            河东    1,820.60        8.5          460
            河西    940.25          -2.4         285
            """;

    @Test
    void tableHeader() {
        assertThat(Figures.in(TABLE)).isEqualTo(
                "1,820.60 = money 18206000 CNY; 8.5 = percentage 8.5 %; 460 = count 460 户; "
                        + "940.25 = money 9402500 CNY; -2.4 = percentage -2.4 %; 285 = count 285 户");
    }

    @Test
    void tableCellsMayStandApartByTabsOrBars() {
        assertThat(Figures.in(TABLE.replaceAll(" {2,}", "\t"))).isEqualTo(Figures.in(TABLE));
        assertThat(Figures.in(TABLE.replaceAll(" {2,}", " | "))).isEqualTo(Figures.in(TABLE));
        assertThat(Figures.in(TABLE.replaceAll("(?m)^|$", "\t").strip() + " ")).isEqualTo(Figures.in(TABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<table><tr><td>单位：亿元</td></tr><tr><td>茶园收入</td><td>152.3</td></tr></table>",
        "<table><tr><th>项目</th><th>金额（亿元）</th></tr>\n<tr><td>茶园收入</td><td><b>152</b>.3</td></tr></table>",
        "<p>单位：亿元</p><p>茶园收入 152.3</p>",
        "单位：亿元<br>茶园收入 152.3"})
    void aTableMayBeOneOfHtml(String html) {
        SourceText page = SourceText.html(html);

        assertThat(QuantityRecognizer.standard().recognize(page)).singleElement()
                .satisfies(mention -> assertThat(mention.quantity()).hasToString("Money[amount=15230000000, currency=CNY, qualifier=EXACT]"))
                .satisfies(mention -> assertThat(page.text(mention.unitSpan())).contains("亿元"));
    }

    @Test
    void aTableEndsWithItsLastRow() {
        assertThat(Figures.in(TABLE + "茶树老了。\n另记    77.5    3.1    12\n")).isEqualTo(Figures.in(TABLE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            单位：万元⏎工资 1,620.35;              万元
            （单位：人民币亿元）⏎工资 16.20;       人民币亿元
            总额（亿元）36.50;                     亿元
            每股收益（元/股）0.46;                 元/股
            每股收益（元/股）0.46元;               元/股
            进账9亿元（港元，下同）;               港元
            产区⇥收入（万元）⏎河东⇥1,820.60;       收入（万元）
            进账9亿元;                             ''
            """)
    void theSpanSaysWhereTheUnitWasRead(String marked, String units) {
        String text = marked.replace('⏎', '\n').replace('⇥', '\t');
        assertThat(Figures.mentions(text).stream().map(QuantityMention::unitSpan)
                .map(span -> span == null ? "" : span.of(text)).collect(joining(" "))).isEqualTo(units);
    }
}
