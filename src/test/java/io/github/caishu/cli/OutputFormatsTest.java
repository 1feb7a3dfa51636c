package io.github.caishu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutputFormatsTest {

    private static final String TEXT = "仓库存粮约2.5万吨，损耗率3%-5%，惠及40万农户";

    @Test
    void claimsAsJsonLines() {
        JsonNode document = new JsonMapper().readTree(CommandLineRun.fed(TEXT, "extract", "--to", "jsonl").out());

        assertThat(document.get("id").asString()).isEqualTo("-");
        assertThat(document.get("claims")).extracting(claim -> claim.get("text").asString()).containsExactly("2.5万吨", "3%-5%", "40万");
        assertThat(document.get("claims")).allSatisfy(claim -> assertThat(claim.propertyNames()).containsExactly(
                "text", "span", "quantity", "concept", "entity", "period", "change", "modality", "source"));
        assertThat(document.at("/claims/0/span")).hasToString("{\"start\":5,\"end\":10}");
        assertThat(document.at("/claims/0/quantity")).hasToString("{\"type\":\"measure\",\"value\":\"25000\",\"decimals\":-3,\"unit\":\"吨\",\"ucum\":\"t\","
                + "\"qualifier\":\"about\",\"qualifierSpan\":{\"start\":4,\"end\":5}}");
        assertThat(document.at("/claims/1/quantity")).hasToString(
                "{\"type\":\"percentage\",\"low\":\"3\",\"high\":\"5\",\"decimals\":0,\"unit\":\"%\",\"qualifier\":\"exact\"}");
        assertThat(document.at("/claims/2/quantity/unit").isNull()).isTrue();
    }

    @Test
    void quantitiesAsJsonLinesAreFlatAndOfEveryKind() {
        assertThat(CommandLineRun.fed("展期12天", "extract", "--to", "jsonl", "--layer", "quantities").out())
                .isEqualTo("{\"id\":\"-\",\"quantities\":[{\"text\":\"12天\",\"span\":{\"start\":2,\"end\":5},"
                        + "\"type\":\"duration\",\"value\":\"12\",\"decimals\":0,\"unit\":\"天\",\"ucum\":\"d\",\"qualifier\":\"exact\"}]}\n");
    }

    @Test
    void numeralsAsJsonLinesHaveNoUnit() {
        assertThat(CommandLineRun.fed("存粮2.5万吨，几十亿", "extract", "--to", "jsonl", "--layer", "numerals").out())
                .isEqualTo("{\"id\":\"-\",\"numerals\":[{\"text\":\"2.5万\",\"span\":{\"start\":2,\"end\":6},\"value\":\"25000\",\"decimals\":-3},"
                        + "{\"text\":\"几十亿\",\"span\":{\"start\":8,\"end\":11},\"low\":\"1000000000\",\"high\":\"10000000000\",\"decimals\":-9}]}\n");
    }

    @Test
    void numbersAreWrittenInPlainDigits() {
        assertThat(CommandLineRun.fed("总额7.2千万亿元", "extract", "--to", "jsonl").out())
                .contains("\"value\":\"7200000000000000\"");
    }

    @Test
    void jsonIsOneIndentedArray() {
        String out = CommandLineRun.fed(TEXT, "extract", "--to", "json").out();

        assertThat(out).startsWith("[\n  {\n    \"id\": \"-\",\n    \"claims\": [\n      {\n").endsWith("\n]\n");
        JsonNode array = new JsonMapper().readTree(out);
        assertThat(array).hasSize(1);
        assertThat(array.get(0).get("claims")).hasSize(3);
    }

    @Test
    void jsonHasTheSameDocumentsAsJsonLines() {
        JsonMapper mapper = new JsonMapper();

        JsonNode line = mapper.readTree(CommandLineRun.fed(TEXT, "extract", "--to", "jsonl").out());
        JsonNode array = mapper.readTree(CommandLineRun.fed(TEXT, "extract", "--to", "json").out());

        assertThat(array.get(0)).isEqualTo(line);
    }

    @Test
    void csvHasAHeaderAndALineAFigure() {
        assertThat(CommandLineRun.fed("首行\n" + TEXT, "extract", "--to", "csv", "--layer", "quantities").out()).isEqualTo(
                "id,text,start,end,line,column,type,value,low,high,unit,qualifier\r\n"
                        + "-,2.5万吨,8,13,2,6,measure,25000,,,吨,about\r\n"
                        + "-,3%-5%,17,22,2,15,percentage,,3,5,%,exact\r\n"
                        + "-,40万,25,28,2,23,count,400000,,,,exact\r\n");
    }

    @Test
    void csvOfClaimsHasTheirPartsToo() {
        assertThat(CommandLineRun.fed(TEXT, "extract", "--to", "csv").out().lines()).satisfiesExactly(
                header -> assertThat(header).startsWith("id,text,start,").endsWith(",qualifier,concept,concept_code,entity,entity_code,"
                        + "period,period_start,period_end,direction,basis,modality,source"),
                first -> assertThat(first).startsWith("-,2.5万吨,5,10,1,6,measure,25000,,,吨,about,").contains(",reported,"),
                second -> assertThat(second).startsWith("-,3%-5%,14,19,1,15,percentage,,3,5,%,exact,"),
                third -> assertThat(third).startsWith("-,40万,22,25,1,23,count,400000,,,,exact,"));
    }

    @Test
    void csvQuotesWhatNeedsQuotes() throws IOException {
        String out = CommandLineRun.fed("全年卖出1,\n\n250辆客车", "extract", "--to", "csv").out();

        List<CSVRecord> records = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(out)).getRecords();
        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.get("text")).isEqualTo("1,\n\n250辆");
            assertThat(record.get("value")).isEqualTo("1250");
        });
    }

    @Test
    void csvOfNumeralsLeavesTheRestEmpty() {
        assertThat(CommandLineRun.fed("存粮2.5万吨", "extract", "--to", "csv", "--layer", "numerals").out())
                .endsWith("-,2.5万,2,6,1,3,,25000,,,,\r\n");
    }

    @Test
    void htmlKeepsItsPlaces() {
        assertThat(CommandLineRun.fed("<p>存粮<b>2.5</b>万&#21544;</p>", "extract", "--from", "html", "--to", "csv").out())
                .contains("-,2.5</b>万&#21544;,8,24,1,9,measure,25000,,,吨,exact");
    }

    @Test
    void htmlIsAPageThatIsNamedAfterItsDocument() {
        assertThat(CommandLineRun.fed(TEXT, "extract", "--to", "html").out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-Hans\">").contains("<title>-</title>", "2.5万吨", ">度量<").endsWith("</html>\n");
    }

    @Test
    void htmlHasTheTitleAndTheLanguageItIsTold() {
        assertThat(CommandLineRun.fed(TEXT, "extract", "--to", "html", "--title", "粮食 & 仓库", "--language", "en").out())
                .contains("<html lang=\"en\">", "<title>粮食 &amp; 仓库</title>", ">Facts<");
    }

    @Test
    void nothingFoundIsStillWellFormed() {
        assertThat(CommandLineRun.fed("没有数字", "extract", "--to", "jsonl").out()).isEqualTo("{\"id\":\"-\",\"claims\":[]}\n");
        assertThat(CommandLineRun.fed("没有数字", "extract", "--to", "json").out())
                .isEqualTo("[\n  {\n    \"id\": \"-\",\n    \"claims\": []\n  }\n]\n");
        assertThat(CommandLineRun.fed("没有数字", "extract", "--to", "csv").out().lines()).hasSize(1);
    }
}
