package io.github.caishu.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fuzzing of one target in a JVM of its own, which keeps what it does in {@code target/fuzz}. */
final class FuzzRun {

    /** In bytes, of an input: some KB, as a paragraph or two. */
    private static final int LONGEST = 3000;
    /** For one input; more is a hang. */
    private static final int SECONDS_AN_INPUT = 10;
    private static final Pattern PULSE = Pattern.compile("#(\\d+)\\s+(?:INITED|NEW|REDUCE|RELOAD|pulse|DONE)\\s+cov: (\\d+) ft: (\\d+) corp: (\\d+)/");
    private static final Pattern FINDING = Pattern.compile("(?m)^== Java Exception|^ALARM: working on the last|^==\\d+== ERROR");

    private final FuzzTarget target;
    private final Path directory;

    FuzzRun(FuzzTarget target) {
        this.target = target;
        this.directory = Path.of("target/fuzz").resolve(target.toString());
    }

    /** What came of it, as a row of a table. */
    String row(int seconds) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(directory.resolve("corpus"));
        Path shared = Files.createDirectories(directory.resolve("shared"));
        Path dictionary = directory.resolve("words.dict");
        Dictionary.of(target).write(dictionary);
        SharedSeeds.write(target, shared, LONGEST);
        Path log = directory.resolve("log.txt");
        Process fuzzer = new ProcessBuilder(command(seconds, dictionary, corpus, shared)).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(fuzzer::destroy));
        int status = fuzzer.waitFor();
        return row(status, Files.readString(log));
    }

    private List<String> command(int seconds, Path dictionary, Path corpus, Path shared) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1500m", "-Xmn400m", "-XX:+UseSerialGC", "-XX:-OmitStackTraceInFastThrow",
                "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.type().getName(), "--instrumentation_includes=" + String.join(File.pathSeparator, target.guides()),
                "--instrumentation_excludes=io.github.caishu.fuzz.**", "--keep_going=20", "--reproducer_path=" + directory,
                "-artifact_prefix=" + directory + File.separator, "-dict=" + dictionary, "-max_len=" + LONGEST,
                "-timeout=" + SECONDS_AN_INPUT, "-rss_limit_mb=0", "-max_total_time=" + seconds, "-print_final_stats=1"));
        command.addAll(List.of(corpus.toString(), target.seedDirectory().toString(), shared.toString()));
        return command;
    }

    private String row(int status, String log) {
        List<MatchResult> pulses = PULSE.matcher(log).results().toList();
        Matcher finding = FINDING.matcher(log);
        int findings = 0;
        while (finding.find()) {
            findings++;
        }
        if (pulses.isEmpty()) {
            return "| %s | it did not begin: %s |".formatted(target, directory.resolve("log.txt"));
        }
        MatchResult first = pulses.get(0);
        MatchResult last = pulses.get(pulses.size() - 1);
        return "| %s | %s | %s | %s | %s | %d | %d |".formatted(
                target, last.group(1), first.group(2), last.group(2), last.group(4), findings, status);
    }
}
