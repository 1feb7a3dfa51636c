package io.github.caishu.bench;

import io.github.caishu.accuracy.KeptBlock;
import io.github.caishu.bench.Measurements.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.lang3.StringUtils;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures all that docs/performance.md tells, prints it, and keeps it there. Takes half an hour. What is compared is measured in the same
 * round, and of several rounds the median counts.
 */
public final class PerformanceReport {

    private static final int ROUNDS = 3;
    private static final int COLD_STARTS = 15;
    private static final KeptBlock MEASURED = new KeptBlock(Path.of("docs/performance.md"), "measured");
    private static final Consumer<ChainedOptionsBuilder> AS_IS = options -> { };

    private final List<String> ratios = new ArrayList<>(List.of("| what | against | wanted | measured |", "| --- | --- | --- | --- |"));
    private final List<String> figures = new ArrayList<>(List.of("| what | measured |", "| --- | --- |"));

    private PerformanceReport() {
    }

    public static void main(String[] arguments) throws Exception {
        PerformanceReport report = new PerformanceReport();
        report.measureLayers();
        report.measureLengths();
        report.measureHostileTexts();
        report.measureColdStart();
        report.measureHeap();
        report.keep();
    }

    private void measureLayers() throws Exception {
        double characters = Sample.oneIn(LayersBenchmark.ONE_IN).characters();
        double[] quantities = new double[ROUNDS];
        double[] claims = new double[ROUNDS];
        double[] twoThreads = new double[ROUNDS];
        Map<String, Measured> last = Map.of();
        for (int round = 0; round < ROUNDS; round++) {
            last = Measurements.of(LayersBenchmark.class, ".*", AS_IS);
            quantities[round] = last.get("regularExpression").time() / last.get("quantities").time();
            claims[round] = last.get("segmenter").time() / last.get("claims").time();
            double shared = Measurements.of(LayersBenchmark.class, "claims", options -> options.threads(2)).get("claims").time();
            twoThreads[round] = 2 * last.get("claims").time() / shared;
        }
        ratio("quantities, characters a second", "one `Matcher.find` pass of `[0-9零〇一二三四五六七八九十百千万亿两]+`", "≥ 1.0", quantities);
        ratio("claims, characters a second", "`HanLP.newSegment().enableOrganizationRecognize(true)`", "≥ 1.0", claims);
        ratio("claims on two threads that share an extractor", "on one thread", "≥ 1.8", twoThreads);
        for (String layer : List.of("regularExpression", "segmenter", "quantities", "claims")) {
            Measured measured = last.get(layer);
            figure(layer + ": characters a second, bytes allocated a character",
                    "%,.0f, %.0f".formatted(characters / measured.time() * 1000, measured.bytes() / characters));
        }
    }

    private void measureLengths() throws Exception {
        Map<String, Measured> measured = Measurements.of(LengthBenchmark.class, ".*", options -> options.warmupIterations(6).measurementIterations(3));
        for (String layer : List.of("quantities", "claims")) {
            double least = perCharacter(measured, layer, 1_000);
            for (int length : List.of(100_000, 1_000_000, 10_000_000)) {
                ratio("%s, time a character in a document of %,d characters".formatted(layer, length), "of 1,000", "≤ 1.2",
                        perCharacter(measured, layer, length) / least);
            }
        }
    }

    private static double perCharacter(Map<String, Measured> measured, String layer, int length) {
        return measured.get(layer + " " + length).time() / LengthBenchmark.characters(length);
    }

    private void measureHostileTexts() throws Exception {
        Map<String, Measured> measured = Measurements.of(HostileBenchmark.class, ".*",
                options -> options.warmupIterations(3).measurementIterations(3));
        double honest = perCharacter(measured, HostileText.HONEST);
        for (HostileText hostile : HostileText.values()) {
            if (hostile != HostileText.HONEST) {
                ratio("claims, time a character: " + hostile.name().toLowerCase(Locale.ROOT).replace('_', ' '), "honest text", "≤ 3", perCharacter(measured, hostile) / honest);
            }
        }
    }

    private static double perCharacter(Map<String, Measured> measured, HostileText hostile) {
        return measured.get("claims " + hostile).time() / hostile.text().length();
    }

    private void measureColdStart() throws Exception {
        Map<String, Measured> measured = Measurements.of(ColdStartBenchmark.class, "process",
                options -> options.warmupIterations(2).measurementIterations(COLD_STARTS).warmupTime(TimeValue.NONE).measurementTime(TimeValue.NONE));
        double segmenter = measured.get("process SEGMENTER").time();
        ratio("a JVM that gives its first quantity", "one that only loads HanLP's segmenter", "≤ 0.5", measured.get("process QUANTITIES").time() / segmenter);
        ratio("a JVM that gives its first claim", "one that only loads HanLP's segmenter", "≤ 1.3", measured.get("process CLAIMS").time() / segmenter);
    }

    private void measureHeap() throws Exception {
        double segmenter = heap(FirstRecord.Reader.SEGMENTER);
        double claims = heap(FirstRecord.Reader.CLAIMS);
        ratio("live heap with the claims layer loaded", "with HanLP's segmenter loaded", "≤ 1.5", claims / segmenter);
        figure("live heap: HanLP's segmenter, quantities, claims",
                "%.0f MB, %.0f MB, %.0f MB".formatted(segmenter, heap(FirstRecord.Reader.QUANTITIES), claims));
    }

    private static double heap(FirstRecord.Reader reader) throws Exception {
        return Long.parseLong(FirstRecord.run(reader, "heap")) / 1e6;
    }

    private void ratio(String what, String against, String wanted, double... rounds) {
        String spread = rounds.length == 1 ? "" : " (" + StringUtils.join(Arrays.stream(rounds).sorted().mapToObj("%.2f"::formatted).toList(), ", ") + ")";
        add(ratios, "| %s | %s | %s | %.2f%s |".formatted(what, against, wanted, Measurements.median(rounds), spread));
    }

    private void figure(String what, String measured) {
        add(figures, "| " + what + " | " + measured + " |");
    }

    private static void add(List<String> table, String row) {
        System.out.println(row);
        table.add(row);
    }

    private void keep() throws IOException {
        String machine = "%s, on %s with %d cores, Java %s, over %s.".formatted(LocalDate.now(), processor(), Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"), Sample.isReal() ? "real news" : "generated news");
        MEASURED.write(machine + "\n\n" + String.join("\n", ratios) + "\n\n" + String.join("\n", figures));
    }

    private static String processor() throws IOException {
        Path names = Path.of("/proc/cpuinfo");
        String unknown = System.getProperty("os.arch");
        if (!Files.isReadable(names)) {
            return unknown;
        }
        return Files.readAllLines(names).stream().filter(line -> line.startsWith("model name")).map(line -> StringUtils.substringAfter(line, ": ")).findFirst().orElse(unknown);
    }
}
