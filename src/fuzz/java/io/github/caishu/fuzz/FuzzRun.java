package io.github.caishu.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Fuzzing of one target in a JVM of its own, which keeps what it does in {@code target/fuzz}. */
final class FuzzRun {

    /** In bytes, of an input: some KB, as a paragraph or two. */
    private static final int LONGEST = 3000;
    /** For one input; more is a hang. */
    private static final int SECONDS_AN_INPUT = 10;
    /** After which it ends, having told each once. */
    private static final int MOST_FINDINGS = 20;

    /** Beginnings of the names of what the entries use. Jazzer looks through all jars at its start, and Spark has two hundred. */
    private static final List<String> NEEDED = List.of("classes", "test-classes", "hanlp-", "commons-lang3-", "picocli-", "jackson-", "commons-csv-",
            "commons-io-", "commons-codec-", "juniversalchardet-", "progressbar-", "jline-", "jmustache-", "jazzer-");

    private final FuzzTarget target;
    private final Path directory;

    FuzzRun(FuzzTarget target) {
        this.target = target;
        this.directory = Path.of("target/fuzz").resolve(target.toString());
    }

    /** Runs it for so long, after what it takes to begin. */
    FuzzLog run(int seconds) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(directory.resolve("corpus"));
        Path shared = Files.createDirectories(directory.resolve("shared"));
        Path dictionary = directory.resolve("words.dict");
        Path log = directory.resolve("log.txt");
        Dictionary.of(target).write(dictionary);
        SharedSeeds.write(target, shared, seconds, LONGEST);
        List<String> command = new ArrayList<>(java());
        command.addAll(options(seconds, dictionary));
        List.of(corpus, target.seedDirectory(), shared).forEach(seeds -> command.add(seeds.toString()));
        Process fuzzer = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Thread end = new Thread(fuzzer::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        int status = fuzzer.waitFor();
        Runtime.getRuntime().removeShutdownHook(end);
        return new FuzzLog(target, log, status);
    }

    private static List<String> java() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1500m", "-Xmn400m", "-XX:+UseSerialGC",
                "-XX:-OmitStackTraceInFastThrow", "-Dfile.encoding=UTF-8", "-cp", classPath(), "com.code_intelligence.jazzer.Jazzer");
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> NEEDED.stream().anyMatch(Path.of(entry).getFileName().toString()::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Those with two hyphens are Jazzer's, those with one libFuzzer's. */
    private List<String> options(int seconds, Path dictionary) {
        return List.of("--target_class=" + target.type().getName(),
                "--instrumentation_includes=" + String.join(File.pathSeparator, target.guides()),
                "--instrumentation_excludes=io.github.caishu.fuzz.**",
                "--custom_hook_includes=io.github.caishu.**", // the rest would take long to load
                "--keep_going=" + MOST_FINDINGS,
                "--reproducer_path=" + directory,
                "-artifact_prefix=" + directory + File.separator,
                "-dict=" + dictionary,
                "-max_len=" + LONGEST,
                "-timeout=" + SECONDS_AN_INPUT,
                "-rss_limit_mb=0",
                "-max_total_time=" + seconds,
                "-print_final_stats=1");
    }
}
