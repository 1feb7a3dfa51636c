package io.github.caishu.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What comes out of Spark, and back from Parquet, are the claims that the library finds, each with all its parts. */
class SameClaimsTest {

    private static final Path NEWS = Path.of("../shared/corpus/news.jsonl");
    private static final StructType ARTICLES = StructType.fromDDL("n INT, text STRING, day DATE");

    private final FigureExtractor extractor = FigureExtractor.builder().build();
    private final SparkSession spark = LocalSpark.session();

    @TempDir
    Path directory;

    @Test
    void ofTextsWithEveryPart() {
        List<Row> claims = assertSameClaims(List.of(
                "澄湖市统计局称，去年望江钢铁(000063.SZ)营业收入约12.4亿元，同比增长4%",
                "单位：万元 营业收入 1,250.30",
                "惠及6720万乡村人口，售出三十几万台，产茶800吨，每股派1.95港仙",
                "涨3%，报18.2元，拟以每股18.2元回购610万股，2016年以来降至-0.05%"));

        assertThat(Parts.ofRows(claims).stream().flatMap(parts -> parts.keySet().stream()))
                .containsAll(paths("", ClaimSchema.CLAIM.type()));
    }

    private static List<String> paths(String prefix, StructType type) {
        return Arrays.stream(type.fields()).flatMap(field -> field.dataType() instanceof StructType struct
                ? paths(prefix + field.name() + ".", struct).stream() : Stream.of(prefix + field.name())).toList();
    }

    @Test
    void ofTheWholeCorpus() throws IOException {
        assumeTrue(Files.isRegularFile(NEWS), "no corpus: there is no " + NEWS.toAbsolutePath().normalize());
        JsonMapper json = new JsonMapper();
        assertSameClaims(Files.readAllLines(NEWS).stream().map(line -> json.readTree(line).get("text").asString()).toList());
    }

    private List<Row> assertSameClaims(List<String> texts) {
        CaishuFunctions.register(spark, extractor);
        List<Row> articles = IntStream.range(0, texts.size()).mapToObj(n -> RowFactory.create(n, texts.get(n), sqlDate(n))).toList();
        String file = directory.resolve("claims").toString();
        spark.createDataFrame(articles, ARTICLES).repartition(8)
                .selectExpr("n", "extract_claims(text, day) AS claims").write().parquet(file);

        List<Row> rows = spark.read().parquet(file).orderBy("n").collectAsList();
        assertThat(rows).hasSameSizeAs(texts);
        IntStream.range(0, texts.size()).parallel().forEach(n -> {
            List<Claim> expected = extractor.withReferenceDate(day(n)).extract(texts.get(n));
            assertThat(Parts.ofRows(rows.get(n).getList(1))).as(texts.get(n)).isEqualTo(Parts.ofClaims(expected));
        });
        return rows.stream().flatMap(row -> row.<Row>getList(1).stream()).toList();
    }

    private static Date sqlDate(int n) {
        return day(n) == null ? null : Date.valueOf(day(n));
    }

    /** Some day, and for every third text none. */
    private static LocalDate day(int n) {
        return n % 3 == 2 ? null : LocalDate.of(2019, 1, 1).plusDays(n % 1000);
    }
}
