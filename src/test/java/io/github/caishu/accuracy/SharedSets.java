package io.github.caishu.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The annotated texts and the scripts that score, in {@code ../shared} beside the project, where they are. */
public final class SharedSets {

    private static final Path SHARED = Path.of("../shared");

    private SharedSets() {
    }

    /** Why nothing can be scored here; empty where it can. */
    public static Optional<String> missing() {
        if (!Files.isDirectory(SHARED.resolve("eval"))) {
            return Optional.of("no scores: there is no " + SHARED.toAbsolutePath().normalize());
        }
        return hasPython() ? Optional.empty() : Optional.of("no scores: there is no python3 to run score.py with");
    }

    /** The annotated texts: {@code seed}, {@code dev} or {@code train}. */
    public static Path gold(String set) {
        return SHARED.resolve("gold").resolve(set + ".jsonl");
    }

    /** The cases of other libraries' tests. */
    public static Path peerCases() {
        return SHARED.resolve("peers/peers-dev.jsonl");
    }

    /** What a script prints on the expected and the found. */
    public static String score(String script, Path expected, Path found, String... options) throws IOException {
        List<String> command = Stream.concat(
                Stream.of("python3", SHARED.resolve("eval").resolve(script).toString(), expected.toString(), found.toString()),
                Stream.of(options)).toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "UTF-8");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exit(process) != 0) {
            throw new IOException(script + " failed: " + printed);
        }
        return printed;
    }

    private static boolean hasPython() {
        try {
            return exit(new ProcessBuilder("python3", "--version").start()) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int exit(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
