package io.github.caishu.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.FigureExtractor;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.lang3.SerializationUtils;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;

/** One extractor an executor, however many tasks run there. */
class SharedExtractorTest {

    private static final int TASKS = 16;

    private final FigureExtractor extractor = FigureExtractor.builder()
            .vocabulary(Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "畦")).referenceDate(LocalDate.of(2018, 9, 3)).build();

    @Test
    void copiesShareOneAndItExtractsTheSame() {
        SharedExtractor shared = SharedExtractor.of(extractor);
        FigureExtractor made = SerializationUtils.clone(shared).on(null);

        assertThat(made).isSameAs(SerializationUtils.clone(shared).on(null)).isNotSameAs(extractor);
        assertThat(made.extract("去年种下36畦")).isNotEmpty().isEqualTo(extractor.extract("去年种下36畦"));
    }

    @Test
    void otherSettingsMakeAnother() {
        FigureExtractor other = FigureExtractor.builder().currency("HKD").build();

        assertThat(SharedExtractor.of(other).on(null)).isNotSameAs(SharedExtractor.of(extractor).on(null));
        assertThat(SharedExtractor.of(FigureExtractor.builder().currency("HKD").build()).on(null)).isSameAs(SharedExtractor.of(other).on(null));
    }

    @Test
    void aRowsDateCountsMoreThanItsOwn() {
        SharedExtractor shared = SharedExtractor.of(extractor);

        assertThat(shared.on(LocalDate.of(2020, 1, 2)).referenceDate()).contains(LocalDate.of(2020, 1, 2));
        assertThat(shared.on(null).referenceDate()).contains(LocalDate.of(2018, 9, 3));
    }

    @Test
    void allTasksOfAnExecutorShareOne() {
        SharedExtractor shared = SharedExtractor.of(extractor);
        MapPartitionsFunction<Long, Integer> identity = rows -> identity(shared, rows);
        List<Integer> identities = LocalSpark.session().range(0, TASKS, 1, TASKS).mapPartitions(identity, Encoders.INT()).collectAsList();

        assertThat(identities).hasSize(TASKS).containsOnly(System.identityHashCode(shared.on(null)));
    }

    private static Iterator<Integer> identity(SharedExtractor shared, Iterator<Long> rows) {
        return rows.hasNext() ? Collections.singleton(System.identityHashCode(shared.on(null))).iterator() : Collections.emptyIterator();
    }
}
