package io.github.caishu.spark;

import io.github.caishu.FigureExtractor;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A text and the day it was published, either of which may be null, to the rows of its claims. */
final class ClaimRows implements UDF2<String, Object, List<Row>> {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ClaimRows.class);

    private final SharedExtractor shared;
    private final Reading reading;

    ClaimRows(SharedExtractor shared, Reading reading) {
        this.shared = shared;
        this.reading = reading;
    }

    @Override
    public List<Row> call(String text, Object date) {
        if (text == null) {
            return null;
        }
        FigureExtractor extractor = shared.on(day(date)); // if there is none, no text can be read, and the job had better end
        try {
            return reading.claims(extractor, text).stream().map(ClaimSchema.CLAIM::row).toList();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("NULL instead of claims for a text of {} characters, on which extraction failed", text.length(), e);
            return null;
        }
    }

    /** Spark's dates are of either class, as {@code spark.sql.datetime.java8API.enabled} says. */
    private static LocalDate day(Object date) {
        return date instanceof Date old ? old.toLocalDate() : (LocalDate) date;
    }
}
