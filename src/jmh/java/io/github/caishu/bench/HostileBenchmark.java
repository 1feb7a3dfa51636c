package io.github.caishu.bench;

import io.github.caishu.FigureExtractor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What claims cost in texts made to be slow. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HostileBenchmark {

    @Param
    private HostileText hostile;

    private final FigureExtractor extractor = FigureExtractor.builder().build();
    private String text;

    /** Every code path is compiled for honest text, as in a program that meets a hostile one now and then. */
    @Setup
    public void warmUp() {
        Sample.oneIn(2).texts().forEach(extractor::extract);
        text = hostile.text();
    }

    @Benchmark
    public Object claims() {
        return extractor.extract(text);
    }
}
