package io.github.caishu.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.caishu.spark.CaishuFunctions;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What a second core brings: {@code extract_claims} over 200,000 documents with {@code local[1]} and with {@code local[2]}, each in a
 * JVM of its own. The documents are those of the sample, over and over. They are cached before, and extracted from four times, until the
 * compiler has settled; then the claims are only counted, so that the time is that of the extraction. The collector is the one made for
 * throughput: the default one works beside the tasks, on the core that only two of them would use.
 */
public final class SparkScaling {

    private static final int DOCUMENTS = 200_000;
    private static final int PARTITIONS = 64;
    private static final int WARM_UP = 4;
    private static final String RESULT = "result ";

    private SparkScaling() {
    }

    /** @param master none to compare; the one to measure, in a process that this one has started */
    public static void main(String... master) throws IOException, InterruptedException {
        if (master.length == 1) {
            System.out.println(RESULT + measured(master[0]));
        } else {
            double one = inItsOwnJvm("local[1]");
            double two = inItsOwnJvm("local[2]");
            System.out.printf(Locale.ROOT, "local[2] is %.2f times local[1]%n", one / two);
        }
    }

    /** Prints what the process measures, and gives the seconds. */
    private static double inItsOwnJvm(String master) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx4g", "-XX:+UseParallelGC"));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SparkScaling.class.getName(), master));
        Process process = new ProcessBuilder(command).redirectError(new File("target/spark-scaling.log")).start();
        double seconds = Double.NaN;
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(RESULT)) {
                    String[] numbers = line.substring(RESULT.length()).split(" ");
                    seconds = Double.parseDouble(numbers[0]);
                    long characters = Long.parseLong(numbers[2]);
                    System.out.printf(Locale.ROOT, "%s: %,d documents, %,d characters, %,d claims in %.1f s (%.1f s of processors): "
                            + "%,.0f documents/s, %,.0f characters/s%n",
                            master, DOCUMENTS, characters, Long.parseLong(numbers[3]), seconds, Double.parseDouble(numbers[1]),
                            DOCUMENTS / seconds, characters / seconds);
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(master + " failed: see target/spark-scaling.log");
        }
        return seconds;
    }

    /** Seconds, those of processors (less than they could be where the machine has other work), characters, claims. */
    private static String measured(String master) {
        SparkSession spark = SparkSession.builder().master(master).config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "localhost").getOrCreate();
        CaishuFunctions.register(spark);
        List<String> texts = Sample.whole().texts();
        List<String> documents = IntStream.range(0, DOCUMENTS).mapToObj(i -> texts.get(i % texts.size())).toList();
        Dataset<Row> cached = spark.createDataset(documents, Encoders.STRING()).toDF("text").repartition(PARTITIONS).cache();
        Row characters = cached.selectExpr("sum(length(text))").head();
        for (int pass = 0; pass < WARM_UP; pass++) {
            claims(cached);
        }
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processors = system.getProcessCpuTime();
        long start = System.nanoTime();
        long claims = claims(cached);
        double seconds = (System.nanoTime() - start) / 1e9;
        return seconds + " " + (system.getProcessCpuTime() - processors) / 1e9 + " " + characters.getLong(0) + " " + claims;
    }

    private static long claims(Dataset<Row> documents) {
        return documents.selectExpr("sum(size(extract_claims(text)))").head().getLong(0);
    }
}
