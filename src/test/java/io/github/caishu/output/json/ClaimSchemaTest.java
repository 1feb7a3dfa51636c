package io.github.caishu.output.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Modality;
import io.github.caishu.cli.Main;
import io.github.caishu.output.Layer;
import io.github.caishu.output.SampleClaims;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.QuantityType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written keeps to the schema that ships. */
class ClaimSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXTS = """
            据澄湖市统计局数据，2018年末望江银行(609999.SH)存款约614.5亿元，同比增长4%，环比下降0.3个百分点，比年初下降25个基点
            望江钢铁拟以每股18.2元回购不超过610万股，至少用去近1.2亿元
            今年上半年，望江钢铁每吨毛利300至400元，亏损收窄三成，产能220万吨/年，年底有望翻番
            沪指涨0.8%，报3627.10点；望江钢铁跌逾3%，股价每10股派2元
            惠及6720万乡村人口，超2000家企业、十几亿元补贴，占地不足300亩，用电566.25亿千瓦时，人均-5%
            租期12个月，第2名与第三，年满60岁以上的有31人，20个交易日，一季度以来营收1.5倍于去年同期
            单位：万元 营业收入 1,250.30，净利润 -80.5
            """;
    private final FigureExtractor everything =
            FigureExtractor.builder().types(List.of(QuantityType.values())).referenceDate(LocalDate.of(2019, 2, 14)).build();

    @Test
    void theSchemaIsASchema() {
        assertThat(Schema.errorsOfItself()).isEmpty();
        assertThat(JSON.readTree(ClaimSchema.text()).get("$id").asString()).isEqualTo(ClaimSchema.ID);
    }

    @Test
    void whatShipsIsWhatStandsInTheDocs() throws IOException {
        assertThat(ClaimSchema.text()).isEqualTo(Files.readString(Path.of("docs/claim.schema.json")));
    }

    @Test
    void itsOwnExamplesKeepToIt() {
        JsonNode schema = JSON.readTree(ClaimSchema.text());
        schema.get("examples").forEach(example -> assertThat(Schema.errors(example.toString())).isEmpty());
        schema.get("$defs").forEachEntry((name, definition) -> definition.path("examples")
                .forEach(example -> assertThat(Schema.errors("#/$defs/" + name, example.toString())).as(name).isEmpty()));
    }

    /** So that what keeps to the schema in the next tests is all that there can be. */
    @Test
    void theTextsHaveEveryTypeQualifierDirectionBasisAndModality() {
        List<Claim> claims = TEXTS.lines().flatMap(text -> everything.extract(text).stream()).toList();
        assertThat(claims).extracting(claim -> claim.quantity().type()).contains(QuantityType.values());
        assertThat(claims).extracting(claim -> claim.quantity().qualifier()).contains(Qualifier.values());
        assertThat(claims).extracting(Claim::modality).contains(Modality.values());
        List<Change> changes = claims.stream().map(Claim::change).filter(Objects::nonNull).toList();
        assertThat(changes).extracting(Change::direction).contains(Change.Direction.values());
        assertThat(changes).extracting(Change::basis).contains(Change.Basis.values());
    }

    @Test
    void claimsOfEveryKind() throws IOException {
        for (String text : TEXTS.lines().toList()) {
            String line = SampleClaims.written(JsonLinesWriter::new, everything.extract(text).toArray(Claim[]::new));
            assertThat(Schema.errors(line)).as(line).isEmpty();
        }
    }

    /** A part for each bit. */
    @Test
    void claimsWithAndWithoutEachPart() throws IOException {
        Claim all = SampleClaims.WITH_ALL_PARTS;
        Claim[] claims = IntStream.range(0, 32).mapToObj(bits -> new Claim(all.figure(),
                (bits & 1) == 0 ? SampleClaims.UNNAMED : all.concept(),
                (bits & 2) == 0 ? null : all.entity(),
                (bits & 4) == 0 ? null : all.period(),
                (bits & 8) == 0 ? null : all.change(),
                all.modality(),
                (bits & 16) == 0 ? null : all.source())).toArray(Claim[]::new);
        assertThat(Schema.errors(SampleClaims.written(JsonLinesWriter::new, claims))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018-06-30,2018-06-30", "2016-01-01,", ",2018-06-30", ","})
    void periodsOfEveryKind(String start, String end) throws IOException {
        Claim all = SampleClaims.WITH_ALL_PARTS;
        Claim claim = new Claim(all.figure(), all.concept(), SampleClaims.CITY, SampleClaims.period(start, end),
                new Change(Change.Direction.DECREASE, null), all.modality(), null);
        assertThat(Schema.errors(SampleClaims.written(JsonLinesWriter::new, claim))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Layer.class)
    void everyLayerOfTheExamples(Layer layer) {
        assertKept(run("extract", "--to", "jsonl", "--layer", layer.toString(),
                "docs/examples/article.txt", "docs/examples/articles.jsonl"));
    }

    @ParameterizedTest
    @EnumSource(Layer.class)
    void everyLayerOfEveryLineOfTheReadme(Layer layer) throws IOException {
        String lines = Files.readAllLines(Path.of("README.md")).stream().map(ClaimSchemaTest::line).collect(Collectors.joining());
        assertKept(fed(lines, "extract", "--to", "jsonl", "--from", "jsonl", "--layer", layer.toString()));
    }

    private static String line(String text) {
        return JSON.createObjectNode().put("id", 7).put("text", text) + "\n";
    }

    @Test
    void anArrayIsOfTheSameRecords() {
        JsonNode array = JSON.readTree(run("extract", "--to", "json", "docs/examples/articles.jsonl"));
        array.forEach(document -> assertThat(Schema.errors(document.toString())).isEmpty());
        assertThat(array).hasSizeGreaterThan(3);
    }

    /** Every text that was annotated, and every ninth of the corpus, which is large. */
    @ParameterizedTest
    @ValueSource(strings = {"gold/dev.jsonl", "gold/train.jsonl", "gold/seed.jsonl", "corpus/news.jsonl"})
    void everyLineOfTheSharedTexts(String file) throws IOException {
        Path texts = Path.of("../shared").resolve(file);
        assumeTrue(Files.exists(texts), "not held to the schema: there is no " + texts.toAbsolutePath().normalize());
        List<String> lines = Files.readAllLines(texts);
        int step = file.startsWith("corpus") ? 9 : 1;
        String sample = IntStream.range(0, lines.size()).filter(i -> i % step == 0).mapToObj(lines::get).collect(Collectors.joining("\n"));
        assertKept(fed(sample, "extract", "--to", "jsonl", "--from", "jsonl"));
    }

    private static void assertKept(String lines) {
        assertThat(lines).isNotEmpty();
        lines.lines().forEach(line -> assertThat(Schema.errors(line)).as(line).isEmpty());
    }

    private static String run(String... args) {
        return fed("", args);
    }

    private static String fed(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = new Main().run(args, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, System.err);
        assertThat(status).as(Arrays.toString(args)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
