package io.github.caishu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.caishu.accuracy.SharedSets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims that go to brat and come back uncorrected are the gold standard that those very claims meet in everything. */
class BratRoundTripTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OWN_TEXTS = """
            {"id":"news/1","date":"2019-07-18","text":"😀澄湖市统计局称，截至6月末，望江钢铁资产总额约614.\\n\\n5亿元，较年初下降8%"}
            {"id":20190718000002,"text":"单位：万元\\t营业收入\\t1,250.30\\r\\n净利45/106/147亿元，拉动3.9、0.9和0.7个百分点"}
            {"id":"../3","from":"html","text":"<p>營收<b>4,861.5</b>億元，<br>\\n惠及三十几万<i>人</i>&nbsp;以上</p>"}
            {"id":"","text":"每股派1.95港仙，供货1,100万吨，補貼三十幾萬元，2000余家门店，翻两番"}
            {"id":"4","text":"两市今日休市"}
            """;

    @TempDir
    Path directory;

    @Test
    void theExamples() throws IOException {
        String article = line("article", Files.readString(Path.of("docs/examples/article.txt")));

        assertAllRight(Files.readString(Path.of("docs/examples/articles.jsonl")) + article, 60);
    }

    @Test
    void textsThatAreHardToWrite() throws IOException {
        assertAllRight(OWN_TEXTS, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "train", "seed"})
    void theSharedTexts(String set) throws IOException {
        Path texts = SharedSets.gold(set);
        assumeTrue(Files.exists(texts), "there is no " + texts);
        assertAllRight(Files.readString(texts), 1);
    }

    private static String line(String id, String text) {
        return JSON.createObjectNode().put("id", id).put("text", text) + "\n";
    }

    private void assertAllRight(String texts, int atLeast) throws IOException {
        SharedSets.missing().ifPresent(why -> assumeTrue(false, why));
        Path claims = directory.resolve("claims.jsonl");
        Path gold = directory.resolve("gold.jsonl");
        run(texts, "extract", "--from", "jsonl", "--to", "jsonl", "-o", claims.toString());
        run(texts, "extract", "--from", "jsonl", "--to", "brat", "-o", directory.resolve("brat").toString());
        run("", "gold", directory.resolve("brat").toString(), "-o", gold.toString());

        JsonNode score = JSON.readTree(SharedSets.score("score.py", gold, claims, "--json"));
        assertThat(score.get("documents").asLong()).isEqualTo(texts.lines().filter(line -> !line.isBlank()).count());
        assertThat(score.get("claims").asInt()).isEqualTo(score.get("predicted").asInt()).isGreaterThanOrEqualTo(atLeast);
        for (String measure : new String[] {"detection", "exact_span", "figure", "claim"}) {
            assertThat(score.get(measure).properties()).as(measure).allMatch(share -> share.getValue().asDouble() == 1);
        }
        assertThat(score.get("fields_on_right_figures").properties()).hasSize(8).allMatch(field -> field.getValue().asDouble() == 1);
    }

    private static void run(String standardInput, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        assertThat(new Main().run(args, in, out, err)).as(err.toString(StandardCharsets.UTF_8)).isZero();
    }
}
