package io.github.caishu.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.Layer;
import io.github.caishu.output.csv.CsvWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of a document: filtered, searched, sorted, copied. */
class FactsTest {

    private static final Document ARTICLE = Browser.document("半年,报\"一\"", """
            2018年望江钢铁营业收入12.4亿元，同比增长4%；员工9007199254740993人，比上年减少9007199254740992人。
            澄湖市统计局预计，2019年澄湖银行净利润5000万元至8000万元。澄湖银行拟每股派息0.25元。
            """);

    private final Browser browser = Browser.fresh().open(ARTICLE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .kind[data-type=count]                          | 3,4
            select[data-filter=conceptCode] [value=REVENUE] | 1,2
            select[data-filter=entity] [value=澄湖银行]     | 5,6
            select[data-filter=modality] [value=forecast]   | 5
            """)
    void filters(String choice, String rows) {
        browser.click(choice);

        assertThat(browser.rows("th")).isEqualTo(List.of(rows.split(",")));
        assertThat(browser.one(".status").getText()).isEqualTo("显示 " + rows.split(",").length + " 条，共 6 条");
        assertThat(browser.all(".fig[id].out")).as("figures that fade in the text").hasSize(6 - rows.split(",").length);

        browser.click(".reset");

        assertThat(browser.rows("th")).hasSize(6);
        assertThat(browser.one(".reset").isEnabled()).isFalse();
    }

    @Test
    void filtersAddUpButTypesAreAlternatives() {
        browser.click(".kind[data-type=money]");
        browser.click(".kind[data-type=percentage]");
        assertThat(browser.rows("th")).containsExactly("1", "2", "5");
        browser.click("select[data-filter=entity] [value=望江钢铁]");
        assertThat(browser.rows("th")).containsExactly("1", "2");
        browser.click(".kind[data-type=money]");
        assertThat(browser.rows("th")).containsExactly("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            派息       | 6
            REVENUE 4% | 2
            profit     | 5
            12.4       | 1
            1240000000 | 1
            没有的词   |
            """)
    void searchesAsYouType(String words, String rows) {
        browser.one(".search").sendKeys(words);

        assertThat(browser.rows("th")).isEqualTo(rows == null ? List.of() : List.of(rows.split(",")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            n        | 1,2,3,4,5,6 | 6,5,4,3,2,1
            text     | 6,2,1,5,4,3 | 3,4,5,1,2,6
            rank     | 6,2,5,1,4,3 | 3,4,1,5,2,6
            unit     | 2,6,1,5,3,4 | 3,4,1,5,6,2
            concept  | 6,5,1,2,3,4 | 3,4,1,2,5,6
            entity   | 5,6,1,2,3,4 | 1,2,3,4,5,6
            period   | 1,2,3,4,5,6 | 5,1,2,3,4,6
            change   | 2,4,1,3,5,6 | 4,2,1,3,5,6
            modality | 5,6,1,2,3,4 | 1,2,3,4,6,5
            source   | 5,6,1,2,3,4 | 5,6,1,2,3,4
            """)
    void sortsByEveryColumn(String column, String rising, String falling) {
        if (column.equals("n")) {
            browser.click("th[data-sort=text] button"); // it was sorted by place
        }
        browser.click("th[data-sort=" + column + "] button");
        assertThat(browser.rows("th")).isEqualTo(List.of(rising.split(",")));
        assertThat(browser.one("th[data-sort=" + column + "]").getDomAttribute("aria-sort")).isEqualTo("ascending");

        browser.click("th[data-sort=" + column + "] button");
        assertThat(browser.rows("th")).isEqualTo(List.of(falling.split(",")));
        assertThat(browser.all("th[aria-sort]")).singleElement()
                .satisfies(head -> assertThat(head.getDomAttribute("aria-sort")).isEqualTo("descending"));
    }

    @Test
    void whatIsCopiedIsTheCsvOfTheFacts() throws IOException {
        browser.clipboard(true);
        browser.click(".copy");

        assertThat(browser.await("const done = arguments[0]; setTimeout(() => done(document.querySelector('.copy').textContent), 100)"))
                .isEqualTo("已复制");
        assertThat(parsed(browser.clipboard())).isEqualTo(parsed(csv()));
    }

    @Test
    void onlyWhatIsShownIsCopiedAndInItsOrder() throws IOException {
        browser.clipboard(true);
        browser.click("th[data-sort=rank] button");
        browser.click(".kind[data-type=money]");
        browser.click(".copy");
        browser.await("setTimeout(arguments[0], 100)");

        assertThat(parsed(browser.clipboard())).extracting(row -> row.get(1)).containsExactly("text", "5000万元至8000万元", "12.4亿元");
    }

    @Test
    void whereTheClipboardIsClosedThereIsATextAndAFile() throws IOException {
        browser.clipboard(false);
        browser.click(".copy");
        browser.await("setTimeout(arguments[0], 100)");

        assertThat(browser.one("#copy").isDisplayed()).isTrue();
        assertThat(parsed((String) browser.run("return document.querySelector('#copy textarea').value"))).isEqualTo(parsed(csv()));
        assertThat(browser.run("const file = document.querySelector('#copy a'); return file.download + ' ' + file.protocol"))
                .isEqualTo("facts.csv blob:");
        browser.click("#copy .close");
        assertThat(browser.one("#copy").isDisplayed()).isFalse();
    }

    private static String csv() throws IOException {
        StringWriter out = new StringWriter();
        try (DocumentWriter writer = new CsvWriter(out, Layer.CLAIMS)) {
            writer.write(ARTICLE);
        }
        return out.toString();
    }

    private static List<List<String>> parsed(String csv) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(csv.replace("\r\n", "\n"))).stream().map(CSVRecord::toList).toList();
    }
}
