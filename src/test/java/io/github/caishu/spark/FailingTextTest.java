package io.github.caishu.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.caishu.FigureExtractor;
import java.io.EOFException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;
import org.apache.spark.SparkException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No text is known on which extraction fails, so here it fails on purpose. */
class FailingTextTest {

    private static final Map<String, Integer> READ = new ConcurrentHashMap<>();

    private final SparkSession spark = LocalSpark.session();
    private final Warnings warnings = new Warnings();

    @BeforeEach
    void articles() {
        READ.clear();
        SqlFunction.register(spark, "extract_claims", SharedExtractor.of(FigureExtractor.builder().build()), (extractor, text) -> {
            READ.merge(text, 1, Integer::sum);
            if (text.startsWith("毒")) {
                throw new IllegalStateException("poisoned");
            }
            if (text.startsWith("深")) {
                throw new StackOverflowError("too deep");
            }
            return extractor.extract(text);
        });
        spark.sql("SELECT * FROM VALUES (1, '营收8亿元'), (2, '毒营收8亿元'), (3, '深营收8亿元'), (4, '营收9亿元'), (5, NULL) AS articles(id, text)")
                .repartition(2).createOrReplaceTempView("articles");
        warnings.listen();
    }

    @AfterEach
    void silence() {
        warnings.silence();
    }

    @Test
    void aTextOnWhichExtractionFailsIsNullAndTheOthersAreThere() {
        assertThat(rows("SELECT id, extract_claims(text).text FROM articles"))
                .containsExactlyInAnyOrder("[1,ArraySeq(8亿元)]", "[2,null]", "[3,null]", "[4,ArraySeq(9亿元)]", "[5,null]");
        assertThat(warnings.events).containsExactlyInAnyOrder(
                "WARN NULL instead of claims for a text of 6 characters, on which extraction failed: java.lang.IllegalStateException: poisoned",
                "WARN NULL instead of claims for a text of 6 characters, on which extraction failed: java.lang.StackOverflowError: too deep");
    }

    @Test
    void theTextsThatFailedCanBeFound() {
        assertThat(rows("SELECT id FROM articles WHERE text IS NOT NULL AND extract_claims(text) IS NULL")).containsExactlyInAnyOrder("[2]", "[3]");
    }

    @Test
    void aTextBeyondTheLimitIsNullAndTheOthersAreThere() {
        CaishuFunctions.register(spark, FigureExtractor.builder().maxLength(5).build());

        assertThat(rows("SELECT id, extract_claims(text).text FROM articles WHERE id IN (1, 2)"))
                .containsExactlyInAnyOrder("[1,ArraySeq(8亿元)]", "[2,null]");
        assertThat(warnings.events).singleElement().asString().startsWith("WARN NULL instead of claims for a text of 6 characters")
                .contains("longer than the 5 allowed");
    }

    /** Nulls for all texts would be found out late. */
    @Test
    void withoutAnExtractorTheJobEnds() {
        SqlFunction.register(spark, "extract_claims", new SharedExtractor(new byte[0]), FigureExtractor::extract);

        assertThatExceptionOfType(SparkException.class).isThrownBy(() -> rows("SELECT extract_claims(text) FROM articles"))
                .havingRootCause().isInstanceOf(EOFException.class);
    }

    /** Spark's optimiser may copy a function into filters it invents; that would double the time of every job. */
    @Test
    void eachTextIsReadOnce() {
        spark.sql("CREATE TEMPORARY VIEW claims AS SELECT id, extract_claims(text) AS claims FROM articles");
        assertThat(rows("SELECT id, claim.value FROM claims LATERAL VIEW explode(claims) AS claim WHERE claim.unit = 'CNY' AND size(claims) > 0"))
                .hasSize(2);
        assertThat(READ).hasSize(4).allSatisfy((text, times) -> assertThat(times).isEqualTo(1));
    }

    private List<String> rows(String sql) {
        return spark.sql(sql).collectAsList().stream().map(Row::toString).toList();
    }

    private static final class Warnings extends AbstractAppender {

        final List<String> events = new CopyOnWriteArrayList<>();
        private final Logger log = (Logger) LogManager.getLogger(ClaimRows.class);

        Warnings() {
            super("warnings", null, null, true, Property.EMPTY_ARRAY);
        }

        void listen() {
            start();
            log.setLevel(Level.WARN);
            log.setAdditive(false);
            log.addAppender(this);
        }

        void silence() {
            log.removeAppender(this);
            log.setLevel(Level.OFF);
        }

        @Override
        public void append(LogEvent event) {
            events.add(event.getLevel() + " " + event.getMessage().getFormattedMessage() + ": " + event.getThrown());
        }
    }
}
