package io.github.caishu.spark;

import static org.apache.spark.sql.functions.call_udf;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.caishu.FigureExtractor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.SparkException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaishuFunctionsTest {

    private final SparkSession spark = LocalSpark.session();

    @BeforeEach
    void articles() {
        CaishuFunctions.register(spark);
        spark.sql("""
                CREATE TEMPORARY VIEW articles AS SELECT * FROM VALUES
                    (1, DATE'2019-08-20', '望江钢铁去年营收12.4亿元，同比增长4%'),
                    (2, NULL, '澄湖茶业去年营收8亿元'),
                    (3, DATE'2019-08-20', '今日休市'),
                    (4, DATE'2019-08-20', ''),
                    (5, DATE'2019-08-20', NULL)
                AS articles(id, day, text)""");
    }

    @Test
    void aTextWithoutClaimsGivesAnEmptyArrayAndNoTextGivesNull() {
        assertThat(rows("SELECT id, size(extract_claims(text, day)) FROM articles ORDER BY id"))
                .containsExactly("[1,2]", "[2,1]", "[3,0]", "[4,0]", "[5,null]");
    }

    @Test
    void periodsAreSettledByTheDateOfTheRowIfItHasOne() {
        assertThat(rows("""
                SELECT id, claim.period.start, claim.period.end
                FROM articles LATERAL VIEW explode(extract_claims(text, day)) AS claim"""))
                .containsExactlyInAnyOrder("[1,2018-01-01,2018-12-31]", "[1,2018-01-01,2018-12-31]", "[2,null,null]");
        assertThat(rows("SELECT id, claim.period.start FROM articles LATERAL VIEW explode(extract_claims(text)) AS claim"))
                .containsExactlyInAnyOrder("[1,null]", "[1,null]", "[2,null]");
    }

    @Test
    void anExtractorOfOnesOwnHasItsVocabularyCurrencyAndReferenceDate() {
        CaishuFunctions.register(spark, FigureExtractor.builder().currency("HKD").referenceDate(LocalDate.of(2012, 3, 4)).build());

        assertThat(rows("SELECT id, claim.unit, claim.period.end FROM articles LATERAL VIEW explode(extract_claims(text, day)) AS claim"))
                .containsExactlyInAnyOrder("[1,HKD,2018-12-31]", "[1,%,2018-12-31]", "[2,HKD,2011-12-31]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATE'2019-08-20'", "'2019-08-20'", "TIMESTAMP'2019-08-20 12:00:00'", "date_add(day, 0)", "string(day)"})
    void whateverCanBeCastToADateIsOne(String date) {
        assertThat(rows("SELECT extract_claims(text, " + date + ")[0].period.end FROM articles WHERE id = 1")).containsExactly("[2018-12-31]");
    }

    @Test
    void aStringThatIsNoDateEndsTheJobUnlessTried() {
        assertThatExceptionOfType(SparkException.class).isThrownBy(() -> rows("SELECT extract_claims(text, 'gestern') FROM articles"))
                .havingRootCause().isInstanceOf(DateTimeException.class);
        assertThat(rows("SELECT extract_claims(text, try_cast('gestern' AS DATE))[0].period.end FROM articles WHERE id = 1")).containsExactly("[null]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void datesOfEitherClassOfJavaAreRead(boolean java8) {
        spark.conf().set("spark.sql.datetime.java8API.enabled", java8);

        assertThat(rows("SELECT extract_claims(text, day)[0].period.end FROM articles WHERE id = 1")).containsExactly("[2018-12-31]");
    }

    @Test
    void theDataFrameApiCallsThemByTheirName() {
        Dataset<Row> claims = spark.table("articles").filter("id = 1").select(call_udf("extract_claims", col("text"), col("day")).as("claims"));

        assertThat(claims.selectExpr("claims[1].text", "claims[1].change.direction").collectAsList()).hasToString("[[4%,increase]]");
    }

    @Test
    void htmlIsReadAsHtml() {
        assertThat(rows("SELECT claim.text, claim.value FROM (SELECT explode(extract_claims_html('<p>营收<b>4,861.5</b>億元</p>')) AS claim)"))
                .containsExactly("[4,861.5</b>億元,486150000000.000000000000000000]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            extract_claims()                      | extract_claims takes a text, or a text and the date it was published, but is given 0 arguments
            extract_claims_html(text, day, 'CNY') | extract_claims_html takes a text, or a text and the date it was published, but is given 3 arguments
            """)
    void otherArgumentsAreNamed(String call, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> rows("SELECT " + call + " FROM articles")).withMessage(message);
    }

    @Test
    void claimsAreCountedAndSummedInSql() {
        assertThat(rows("""
                SELECT claim.concept.code, claim.unit, count(*), CAST(sum(claim.value) AS DECIMAL(20, 1))
                FROM (SELECT explode(extract_claims(text, day)) AS claim FROM articles)
                GROUP BY ALL ORDER BY claim.unit"""))
                .containsExactly("[REVENUE,%,1,4.0]", "[REVENUE,CNY,2,2040000000.0]");
    }

    @ParameterizedTest
    @CsvSource({
            "营收12345678901234567890元, 12345678901234567890.000000000000000000",
            "营收123456789012345678901元, null",
            "增长0.000000000000000001%, 1E-18",
            "增长0.0000000000000000012%, null"})
    void aNumberThatDoesNotFitIsNullBesideItsText(String text, String value) {
        assertThat(rows("SELECT claim.value, claim.text <> '' FROM (SELECT explode(extract_claims('" + text + "')) AS claim)"))
                .containsExactly("[" + value + ",true]");
    }

    @Test
    void whatIsNeverNullSaysSo() {
        assertThat(spark.sql("SELECT extract_claims(text) AS claims FROM articles").schema().treeString()).contains(
                " |    |-- element: struct (containsNull = false)",
                " |    |    |-- value: decimal(38,18) (nullable = true)",
                " |    |    |-- concept: struct (nullable = false)",
                " |    |    |    |-- code: string (nullable = false)",
                " |    |    |    |-- text: string (nullable = true)",
                " |    |    |-- period: struct (nullable = true)",
                " |    |    |    |-- start: date (nullable = true)");
    }

    private List<String> rows(String sql) {
        return spark.sql(sql).collectAsList().stream().map(Row::toString).toList();
    }
}
