package io.github.caishu.output.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.output.html.ClaimReport.Language;
import io.github.caishu.output.html.Panel.Bar;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures: their scales, and that lengths are as the values. */
class ChartsTest {

    private static final Wording WORDING = new Wording(Language.CHINESE);

    private static List<Chart> charts(String text) {
        return Charts.of(Browser.document("a", text).figures(), new Readings(Taxonomy.standard(), WORDING), WORDING);
    }

    private static List<Bar> bars(Chart chart) {
        return chart.panels().stream().flatMap(panel -> panel.bars().stream()).toList();
    }

    private static double x(Bar bar) {
        return Double.parseDouble(bar.x());
    }

    private static double end(Bar bar) {
        return Double.parseDouble(bar.end());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.4, 6.1          | 0 5 10 15
            100                | 0 50 100
            3, -5              | -6 -4 -2 0 2 4
            -7, -30            | -30 -20 -10 0
            0.004, 0.011       | 0 0.005 0.010 0.015
            0                  | 0 1
            9E+400, 1          | 0 5E+400 1E+401
            1E-300             | 0 5E-301 1.0E-300
            """)
    void scalesHoldZeroAndGoInRoundSteps(String values, String ticks) {
        List<BigDecimal> numbers = Arrays.stream(values.split(", ")).map(BigDecimal::new).toList();

        assertThat(Axis.of(numbers).ticks()).usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(Arrays.stream(ticks.split(" ")).map(BigDecimal::new).toList());
    }

    @Test
    void barsAreAsLongAsTheirValues() {
        List<Chart> charts = charts("望江钢铁营业收入12亿元，澄湖银行营业收入6亿元。");

        assertThat(charts).singleElement().satisfies(chart -> {
            assertThat(chart.title()).isEqualTo(new Phrase("营业收入", "revenue"));
            assertThat(bars(chart)).extracting(Bar::label).containsExactly("望江钢铁", "澄湖银行");
            assertThat(bars(chart)).extracting(bar -> bar.value().en()).containsExactly("1.2 bn", "600 mn");
            double zero = Double.parseDouble(chart.panels().get(0).zero());
            assertThat(bars(chart)).allSatisfy(bar -> assertThat(x(bar)).isEqualTo(zero));
            assertThat(end(bars(chart).get(0)) - zero).isCloseTo(2 * (end(bars(chart).get(1)) - zero), within(0.2));
        });
    }

    @Test
    void intervalsAreDrawnFromEndToEnd() {
        Chart chart = charts("望江钢铁净利润2亿元，预计全年净利润5亿元至8亿元。").get(0);
        double zero = Double.parseDouble(chart.panels().get(0).zero());
        double unit = (end(bars(chart).get(0)) - zero) / 2;

        Bar range = bars(chart).get(1);
        assertThat(range.interval()).isTrue();
        assertThat(range.tentative()).as("it is a forecast").isTrue();
        assertThat(x(range) - zero).isCloseTo(5 * unit, within(0.3));
        assertThat(end(range) - zero).isCloseTo(8 * unit, within(0.3));
    }

    @Test
    void fallsGoToTheOtherSideOfZero() {
        Chart chart = charts("望江钢铁营业收入同比增长4%，澄湖银行营业收入同比下降8%。").get(0);
        double zero = Double.parseDouble(chart.panels().get(0).zero());
        Bar rise = bars(chart).get(0);
        Bar fall = bars(chart).get(1);

        assertThat(chart.change()).isTrue();
        assertThat(x(rise)).isEqualTo(zero);
        assertThat(end(fall)).isCloseTo(zero, within(0.1));
        assertThat(zero - x(fall)).isCloseTo(2 * (end(rise) - zero), within(0.2));
        assertThat(List.of(rise, fall)).extracting(bar -> bar.value().zh()).containsExactly("↑ 4% 同比", "↓ 8% 同比");
    }

    @Test
    void whatDoesNotCompareIsApart() {
        assertThat(charts("望江钢铁营业收入12亿元，同比增长4%，净利润2亿元。")).isEmpty();
        assertThat(charts("种下460棵梨树，收购三头奶牛12头。")).isEmpty();
    }

    @Test
    void figuresOfVeryDifferentSizesHaveScalesOfTheirOwn() {
        Chart chart = charts("望江钢铁营业收入900亿元，澄湖银行营业收入3万元，望江银行营业收入5万元。").get(0);

        assertThat(chart.several()).isTrue();
        assertThat(chart.panels()).extracting(panel -> panel.bars().size()).containsExactly(1, 2);
        assertThat(bars(chart)).allSatisfy(bar -> assertThat(end(bar) - x(bar)).isGreaterThan(Panel.WIDTH / 4.0));
    }

    @Test
    void moreThanFitAreLeftToTheTable() {
        Chart chart = charts(IntStream.rangeClosed(1, Charts.MOST_BARS + 3)
                .mapToObj(i -> (2000 + i) + "年望江钢铁营业收入" + i + "亿元。").collect(Collectors.joining())).get(0);

        assertThat(bars(chart)).hasSize(Charts.MOST_BARS);
        assertThat(chart.more().zh()).isEqualTo("另有 3 条，见表格。");
        assertThat(chart.common()).isEqualTo("望江钢铁");
        assertThat(bars(chart)).extracting(Bar::label).startsWith("2001", "2002");
    }

    @Test
    void aLongLabelMakesRoomForTheValue() {
        assertThat(TextWidth.shortened("望江钢铁集团有限公司", 6)).isEqualTo("望江钢铁集…");
        assertThat(TextWidth.shortened("Wangjiang\uD83D\uDE00", 6)).isEqualTo("Wangjian…");
        assertThat(TextWidth.shortened("望江钢铁", 4)).isEqualTo("望江钢铁");
    }
}
