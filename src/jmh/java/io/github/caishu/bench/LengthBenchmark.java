package io.github.caishu.bench;

import io.github.caishu.FigureExtractor;
import io.github.caishu.text.SourceText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the same text costs in short documents and in long ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LengthBenchmark {

    static final int LEAST = 1_000_000;

    /** The characters of a document. */
    @Param({"1000", "100000", "1000000", "10000000"})
    private int length;

    private final FigureExtractor extractor = FigureExtractor.builder().build();
    private List<String> documents;

    @Setup
    public void cut() {
        documents = Sample.whole().documents(length, characters(length));
    }

    /** How many characters one call reads. */
    static int characters(int length) {
        return Math.max(length, LEAST);
    }

    @Benchmark
    public void quantities(Blackhole hole) {
        documents.forEach(document -> hole.consume(extractor.quantities(SourceText.plain(document))));
    }

    @Benchmark
    public void claims(Blackhole hole) {
        documents.forEach(document -> hole.consume(extractor.extract(document)));
    }
}
