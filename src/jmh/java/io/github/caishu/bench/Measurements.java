package io.github.caishu.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks, each in a JVM of its own. */
final class Measurements {

    /** So many seconds until the compiler has settled; claims are much code. */
    private static final int WARM_UP = 20;
    private static final int SECONDS = 10;

    /**
     * What a run measured.
     *
     * @param time milliseconds a call
     * @param bytes allocated in a call
     */
    record Measured(double time, double bytes) {
    }

    private Measurements() {
    }

    /** Times the benchmarks of a class, by their names with their parameter. */
    static Map<String, Measured> of(Class<?> benchmarks, String method, Consumer<ChainedOptionsBuilder> more) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include("\\b" + benchmarks.getSimpleName() + "\\." + method + "$")
                .forks(1).warmupIterations(WARM_UP / 2).warmupTime(TimeValue.seconds(2))
                .measurementIterations(SECONDS / 2).measurementTime(TimeValue.seconds(2))
                .jvmArgsAppend("-Xms4g", "-Xmx4g").addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT);
        more.accept(options);
        Collection<RunResult> results = new Runner(options.build()).run();
        Map<String, Measured> measured = new HashMap<>();
        results.forEach(result -> measured.put(name(result), measured(result)));
        return measured;
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        return result.getParams().getParamsKeys().stream().map(key -> result.getParams().getParam(key)).reduce(method, (one, other) -> one + " " + other);
    }

    private static Measured measured(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measured(result.getPrimaryResult().getScore(), bytes == null ? Double.NaN : bytes.getScore());
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
