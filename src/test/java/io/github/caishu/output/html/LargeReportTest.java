package io.github.caishu.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.output.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A thousand figures in one document, and many documents in one report. */
class LargeReportTest {

    private static final int FIGURES = 1000;
    /** What else the machine has to do can only make it slower: the fastest counts. */
    private static final int OPENINGS = 3;
    private static final String USE = """
            const start = performance.now();
            document.querySelector('#d1f500').focus();
            document.querySelector('.search').value = '12%';
            document.querySelector('.search').dispatchEvent(new Event('input'));
            document.querySelector('th[data-sort=rank] button').click();
            document.querySelector('[data-language=en]').click();
            document.body.getBoundingClientRect();
            return performance.now() - start""";

    @Test
    void aThousandFiguresAreThereInTwoSeconds() {
        String text = IntStream.range(0, FIGURES / 2)
                .mapToObj(i -> "望江钢铁" + (1990 + i % 30) + "年营业收入" + (i + 1) + ".4亿元，同比增长" + (i % 40 + 1) + "%。")
                .collect(Collectors.joining("\n"));
        Document document = Browser.document("千", text);
        assertThat(document.figures()).hasSize(FIGURES);

        Browser browser = Browser.fresh();
        List<Double> loading = new ArrayList<>();
        List<Double> using = new ArrayList<>();
        for (int opening = 0; opening < OPENINGS; opening++) {
            browser.open(document);
            loading.add(milliseconds(browser, "return performance.getEntriesByType('navigation')[0].loadEventEnd"));
            using.add(milliseconds(browser, USE));
        }

        assertThat(browser.rows("th")).hasSize(13).allMatch(n -> Integer.parseInt(n) % 2 == 0);
        assertThat(Collections.min(loading)).as("milliseconds until it is loaded").isLessThan(2000);
        assertThat(Collections.min(using)).as("milliseconds for a focus, a search, a sort and a switch of language").isLessThan(2000);
    }

    private static double milliseconds(Browser browser, String script) {
        return ((Number) browser.run(script)).doubleValue();
    }

    @Test
    void severalDocumentsHaveAnIndex() {
        Browser browser = Browser.fresh().open(ClaimReport.of(List.of(
                Browser.document("甲", "望江钢铁营收12.4亿元"), Browser.document("乙", "没有数字"), Browser.document("丙", "\n澄湖银行存款6.1亿元，增长4%"))));

        assertThat(browser.texts(".index li .entry-id")).containsExactly("甲", "乙", "丙");
        assertThat(browser.texts(".index li .entry-excerpt")).containsExactly("望江钢铁营收12.4亿元", "没有数字", "澄湖银行存款6.1亿元，增长4%");
        assertThat(browser.list("return [...document.querySelectorAll('.entry-count')].map(e => e.lastChild.textContent)"))
                .containsExactly("1", "0", "2");
        assertThat(browser.one("h1").getText()).isEqualTo("3 篇文章的数字");
        assertThat(browser.texts("#d2 .empty")).containsExactly("没有读出数字事实。");

        browser.click(".index li:nth-child(3) a");
        assertThat(browser.url()).endsWith("#d3");
        browser.click("#d3 .kind");
        assertThat(browser.texts("#d1 tbody tr:not([hidden])")).as("each document has its own filters").hasSize(1);
        browser.click("#go-to [value=d1]");
        assertThat(browser.run("return document.activeElement.closest('.document')?.id")).isEqualTo("d1");
    }
}
