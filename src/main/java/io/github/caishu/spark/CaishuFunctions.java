package io.github.caishu.spark;

import io.github.caishu.FigureExtractor;
import io.github.caishu.text.SourceText;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;

/**
 * The functions for Spark SQL.
 *
 * <pre>{@code
 * SparkSession spark = SparkSession.builder().getOrCreate();
 * CaishuFunctions.register(spark);
 * spark.sql("SELECT 'a' AS id, '昨日售出茶叶800吨' AS text, DATE'2019-02-14' AS day").createOrReplaceTempView("articles");
 * spark.sql("SELECT id, claim.concept.code, claim.value FROM articles LATERAL VIEW explode(extract_claims(text, day)) AS claim")
 *         .first(); // [a,SALES_VOLUME,800.000000000000000000]
 * }</pre>
 *
 * <p>{@code extract_claims(text[, date])} gives the claims of a plain text, {@code extract_claims_html(text[, date])} those of HTML,
 * as {@code ARRAY<STRUCT<…>>}, a struct a claim, in text order. {@code date} is the day the text was published, a {@code DATE} or what
 * can be cast to one; where it is null or left out, the extractor's own reference date holds. The struct has the fields of the JSON
 * output in snake case, those of the quantity beside the parts of the claim; numbers are {@code DECIMAL(38,18)}, days {@code DATE},
 * spans in UTF-16 code units.
 *
 * <p>A text without claims gives an empty array, a null text null. A text on which extraction fails gives null too, with a warning in
 * the executor's log: it must not end a job of millions. A number that {@code DECIMAL(38,18)} cannot hold exactly is null in a claim
 * that is otherwise whole; its text is still there.
 *
 * <p>Each executor makes one extractor, with its first text, and all its tasks share it.
 */
public final class CaishuFunctions {

    private CaishuFunctions() {
    }

    /**
     * Registers the functions with the standard extractor, for as long as the session lasts.
     *
     * @throws IllegalArgumentException if the session is that of a Spark Connect client, which cannot register it
     */
    public static void register(SparkSession spark) {
        register(spark, FigureExtractor.builder().build());
    }

    /**
     * As above, with an extractor of one's own vocabulary, currency, reference date; replaces the functions registered before.
     *
     * @throws IllegalArgumentException if the session is that of a Spark Connect client, which cannot register it
     */
    public static void register(SparkSession spark, FigureExtractor extractor) {
        Objects.requireNonNull(spark, "spark");
        Objects.requireNonNull(extractor, "extractor");
        SharedExtractor shared = SharedExtractor.of(extractor);
        SqlFunction.register(spark, "extract_claims", shared, FigureExtractor::extract);
        SqlFunction.register(spark, "extract_claims_html", shared, (dated, text) -> dated.extract(SourceText.html(text)));
    }
}
