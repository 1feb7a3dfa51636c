package io.github.caishu.output.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.caishu.output.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page looks like: its languages and colours, on paper, on small screens, and to those who do not see it. */
class AppearanceTest {

    private static final Document ARTICLE = Browser.document("半年报", """
            望江钢铁2018年上半年营业收入12.4亿元，同比增长4%；预计全年营业收入25亿元至28亿元，存货86.5万吨，共640个仓库，相当于上年的1.5倍。

            澄湖银行2018年上半年营业收入6.1亿元，同比下降约3%，不良率下降0.2个百分点，股价18.2元/股；澄湖指数报3627.10点。
            """);

    private final Browser browser = Browser.fresh().open(ARTICLE);

    @Test
    void theLanguageIsSwitchedInThePage() {
        assertThat(browser.texts("#d1r1 .num b")).containsExactly("12.4亿");
        browser.click("#d1f5");

        browser.click("[data-language=en]");

        assertThat(browser.run("return document.documentElement.lang")).isEqualTo("en");
        assertThat(browser.texts("#d1r1 .num b")).containsExactly("1.24 bn");
        assertThat(browser.one("#d1t").getText()).startsWith("Facts");
        assertThat(browser.one(".status").getText()).endsWith(" shown");
        assertThat(browser.one(".search").getDomAttribute("placeholder")).isEqualTo("Search");
        assertThat(browser.texts(".connectors .tag text")).contains("Entity").doesNotContain("主体");
        assertThat(browser.texts(".record dt")).contains("Concept");
        assertThat(browser.texts(".chart h4")).anyMatch(title -> title.startsWith("revenue"));
        assertThat(browser.texts("thead, h3, .reset, .copy, .tick, .note, .page-foot, .record dt").toString())
                .doesNotContainPattern("[\\u4e00-\\u9fff]");

        browser.click("[data-language=zh]");

        assertThat(browser.texts("#d1r1 .num b")).containsExactly("12.4亿");
        assertThat(browser.one("[data-language=zh]").getDomAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void theColoursFollowTheSystemUntilTheReaderChooses() {
        String light = background();
        browser.media("", "dark");
        String dark = background();
        assertThat(dark).isNotEqualTo(light);

        browser.click("#theme");
        assertThat(background()).isEqualTo(light);
        browser.click("#theme");
        assertThat(background()).isEqualTo(dark);
    }

    private String background() {
        return (String) browser.run("return getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void everyKindHasALineOfItsOwn() {
        List<String> lines = browser.list("""
                return [...document.querySelectorAll('.kind .sample')].map(e => getComputedStyle(e)).map(
                  s => s.textDecorationLine + s.textDecorationStyle + s.textDecorationThickness)""");

        assertThat(lines).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void paperHasNoControlsButNumbersInTheText() {
        browser.media("print", "dark");

        for (String control : List.of(".page-tools", ".tools", ".record", ".skip", ".status")) {
            assertThat(browser.one(control).isDisplayed()).as(control).isFalse();
        }
        assertThat(browser.one(".text").isDisplayed()).isTrue();
        assertThat(browser.all("tbody tr")).hasSize(11).allMatch(row -> row.isDisplayed());
        assertThat(browser.run("return getComputedStyle(document.querySelector('#d1f2'), '::before').content"))
                .asString().startsWith("\"2");
        assertThat(browser.run("return getComputedStyle(document.querySelector('.table')).overflow")).isEqualTo("visible");
        assertThat(background()).as("white, whatever the screen").isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void picturesAreDrawnToScale() {
        browser.open(Browser.document("a", "望江钢铁营业收入12亿元，同比增长4%；澄湖银行营业收入6亿元，同比下降8%；预计望江银行营业收入3亿元至6亿元。"));

        List<Double> levels = numbers("return [...document.querySelectorAll('.chart.money .mark')].map(bar => bar.getBoundingClientRect().width)");
        assertThat(levels.get(0)).isCloseTo(2 * levels.get(1), withinPercentage(1));
        assertThat(levels.get(2)).as("from 300 to 600 million").isCloseTo(levels.get(0) / 4, withinPercentage(2));
        List<Double> changes = numbers("""
                const zero = document.querySelector('.chart.percentage .zero').getBoundingClientRect().left;
                return [...document.querySelectorAll('.chart.percentage .mark')].map(bar => bar.getBoundingClientRect())
                  .map(bar => Math.abs(bar.left - zero) < 1 ? bar.width : Math.abs(bar.right - zero) < 1 ? -bar.width : NaN)""");
        assertThat(changes.get(1)).isCloseTo(-2 * changes.get(0), withinPercentage(1));
    }

    private List<Double> numbers(String script) {
        return browser.list(script).stream().map(Double::valueOf).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noLabelRunsIntoItsValue(String language) {
        browser.open(Browser.document("a", "望江钢铁集团特种钢材股份有限公司2018年第四季度营业收入12,345,678.91元至98,765,432.19元。"
                + "Wangjiang Iron and Steel Overseas Holdings Limited营业收入约6,123.45万元。澄湖银行股份有限公司营业收入5000万元。"));
        browser.click("[data-language=" + language + "]");

        assertThat(numbers("""
                return [...document.querySelectorAll('.bar')].map(bar => [bar.querySelector('.label'), bar.querySelector('.value')].map(e => e.getBBox()))
                  .map(([label, value]) => value.x - (label.x + label.width))""")).hasSizeGreaterThan(1).allMatch(gap -> gap > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1100})
    void nothingIsWiderThanASmallScreen(int width) {
        browser.size(width, 800);
        browser.open(ARTICLE, Browser.document("一个很长的文件名/".repeat(6) + "a.txt", "没有数字"));
        browser.click("#d1f5");

        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void nobodyIsLeftOut(String scheme) throws IOException {
        browser.media("", scheme);
        browser.open(ClaimReport.of(List.of(ARTICLE, Browser.document("无数字", "没有数字"))).withLanguage(ClaimReport.Language.ENGLISH));
        browser.run("document.querySelector('#d1f5').focus()");
        browser.run(axe());

        assertThat(browser.list("return arguments[0]", violations())).isEmpty();
    }

    private Object violations() {
        return browser.await("""
                const done = arguments[0];
                axe.run().then(found => done(
                  found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join('; '))))""");
    }

    private static String axe() throws IOException {
        try (InputStream script = AppearanceTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
