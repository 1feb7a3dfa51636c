package io.github.caishu.bench;

import io.github.caishu.cli.Main;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A million documents through the command line in a heap of 128 MB, on one thread and on two: how long it takes, and how much is alive
 * after the collections of each tenth of the run.
 */
public final class MillionDocuments {

    private static final int DOCUMENTS = 1_000_000;
    private static final Path LOG = Path.of("target/million-documents-gc.log");
    private static final Pattern ALIVE = Pattern.compile("Pause Young.*->(\\d+)M\\(");

    private MillionDocuments() {
    }

    public static void main(String[] arguments) throws Exception {
        List<String> lines = lines();
        double one = seconds(lines, 1);
        double two = seconds(lines, 2);
        System.out.printf(Locale.ROOT, "two threads are %.2f times one%n", one / two);
    }

    private static List<String> lines() {
        JsonMapper json = new JsonMapper();
        return Sample.whole().texts().stream().map(text -> "{\"text\":" + json.writeValueAsString(text) + "}\n").toList();
    }

    private static double seconds(List<String> lines, int threads) throws Exception {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx128m", "-Xlog:gc:file=" + LOG,
                "-cp", System.getProperty("java.class.path"), Main.class.getName(), "extract", "--from", "jsonl", "--to", "jsonl",
                "--threads", String.valueOf(threads)).redirectOutput(Redirect.DISCARD).redirectError(Redirect.INHERIT).start();
        try (Writer out = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < DOCUMENTS; i++) {
                out.write(lines.get(i % lines.size()));
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the command line failed");
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%d threads: %,d documents in %.1f s, %,.0f a second; MB alive after collections, a tenth of them each: %s%n",
                threads, DOCUMENTS, seconds, DOCUMENTS / seconds, alive());
        return seconds;
    }

    /** The least of each tenth of the collections: what more there is lives but a moment. */
    private static List<Integer> alive() throws IOException {
        List<Integer> alive = ALIVE.matcher(Files.readString(LOG)).results().map(result -> Integer.valueOf(result.group(1))).toList();
        return IntStream.range(0, 10).mapToObj(i -> alive.subList(i * alive.size() / 10, (i + 1) * alive.size() / 10))
                .map(Collections::min).toList();
    }
}
