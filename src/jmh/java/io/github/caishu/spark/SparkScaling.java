package io.github.caishu.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * What a second core brings: {@code extract_claims} over 200,000 documents with {@code local[1]} and with {@code local[2]}, each in a
 * JVM of its own. The documents are those of {@code ../shared}, over and over; where it is not there, made up. They are cached
 * before, a part of them is extracted to warm up, and the claims are only counted, so that the time is that of the extraction.
 */
public final class SparkScaling {

    private static final Path NEWS = Path.of("../shared/corpus/news.jsonl");
    private static final int DOCUMENTS = 200_000;
    private static final int PARTITIONS = 64;
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
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx4g"));
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
    private static String measured(String master) throws IOException {
        SparkSession spark = SparkSession.builder().master(master).config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "localhost").getOrCreate();
        CaishuFunctions.register(spark);
        List<String> texts = texts();
        List<String> documents = IntStream.range(0, DOCUMENTS).mapToObj(i -> texts.get(i % texts.size())).toList();
        Dataset<Row> cached = spark.createDataset(documents, Encoders.STRING()).toDF("text").repartition(PARTITIONS).cache();
        Row characters = cached.selectExpr("sum(length(text))").head();
        claims(cached.sample(0.2, 0));
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

    private static List<String> texts() throws IOException {
        if (Files.isRegularFile(NEWS)) {
            JsonMapper json = new JsonMapper();
            return Files.readAllLines(NEWS).stream().map(line -> json.readTree(line).get("text").asString()).toList();
        }
        return IntStream.range(0, 10_000).mapToObj(i -> ("望江钢铁昨日公告称，截至%d年6月末，公司资产总额约%d.%d亿元，较年初增长%d%%；上半年实现营业收入%d万元，"
                + "净利润同比下降%d个百分点。澄湖市统计局表示，今年全市产量有望超过%d万吨。")
                .formatted(2005 + i % 15, i, i % 9 + 1, i % 40, 3 * i + 7, i % 5 + 1, i % 700)).toList();
    }
}
