package io.github.caishu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    @Test
    void columnsAlignThoughChineseCharactersAreTwoColumnsWide() {
        assertThat(CommandLineRun.fed("港口投资约4317.5亿元，\n运价5%，折旧率3%-5%；泊位21个", "extract", "--layer", "quantities").out()).isEqualTo("""
                line:col  figure      type                  value  unit  qualifier
                --------  ----------  ----------  ---------------  ----  ---------
                     1:6  4317.5亿元  money       431,750,000,000  CNY   about
                     2:3  5%          percentage                5  %     exact
                     2:9  3%-5%       percentage           3 to 5  %     exact
                    2:17  21个        count                    21  个    exact

                4 quantities
                """);
    }

    @Test
    void aFigureCutByALineBreakStandsOnOneLine() {
        assertThat(CommandLineRun.fed("总投入达2734.\n\n5亿元", "extract", "--layer", "quantities").out()).contains(" 2734. 5亿元  money  273,450,000,000 ");
    }

    @Test
    void aLongFigureIsShortened() {
        String figure = "3" + "<b></b>".repeat(20) + "万元";

        assertThat(CommandLineRun.fed(figure, "extract", "--from", "html", "--layer", "quantities").out())
                .contains(" 3<b></b><b></b><b></b><b></b><b></b><b>…  money  30,000 ");
    }

    @Test
    void aCountWithoutAClassifierHasNoUnit() {
        assertThat(CommandLineRun.fed("惠及40万农户", "extract", "--layer", "quantities").out()).contains("1:3  40万    count  400,000        exact\n");
    }

    @Test
    void claimsHaveTheirPartsInThePlaceOfTypeAndQualifier() {
        assertThat(CommandLineRun.fed("港口投资约4317.5亿元，\n运价5%", "extract").out().lines()).satisfiesExactly(
                head -> assertThat(head).startsWith("line:col  figure                value  unit  concept"),
                rule -> assertThat(rule).matches("[- ]+"),
                first -> assertThat(first).startsWith("     1:6  4317.5亿元  about 431.75 bn  CNY   "),
                second -> assertThat(second).startsWith("     2:3  5%                        5  %     "),
                gap -> assertThat(gap).isEmpty(),
                end -> assertThat(end).isEqualTo("2 claims"));
    }

    @Test
    void numeralsHaveFewerColumns() {
        assertThat(CommandLineRun.fed("存粮2.5万吨", "extract", "--layer", "numerals").out()).isEqualTo("""
                line:col  figure   value
                --------  ------  ------
                     1:3  2.5万   25,000

                1 numeral
                """);
    }

    @Test
    void anEmptyResultSaysSo() {
        assertThat(CommandLineRun.fed("没有数字", "extract").out()).isEqualTo("no claims\n");
        assertThat(CommandLineRun.fed("没有数字", "extract", "--layer", "quantities").out()).isEqualTo("no quantities\n");
    }

    @Test
    void severalDocumentsHaveHeadings(@TempDir Path directory) throws IOException {
        Path lines = Files.writeString(directory.resolve("a.jsonl"), """
                {"id": "甲\\t报\\u001b", "text": "存粮2.5万吨"}
                {"id": 2, "text": "没有数字"}
                {"id": 3, "text": "占6%"}
                """);

        assertThat(CommandLineRun.of("extract", "--layer", "quantities", lines.toString()).out()).isEqualTo("""
                甲 报
                line:col  figure   type      value  unit  qualifier
                --------  -------  -------  ------  ----  ---------
                     1:3  2.5万吨  measure  25,000  吨    exact

                2
                no quantities

                3
                line:col  figure  type        value  unit  qualifier
                --------  ------  ----------  -----  ----  ---------
                     1:2  6%      percentage      6  %     exact

                2 quantities in 3 documents
                """);
    }
}
