package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What may lie beside the project: annotated texts, and the scripts that score claims against them. */
final class Shared {

    static final Path DIRECTORY = Path.of("../shared");

    private Shared() {
    }

    /** Skips the test where there are none, or nothing to run them with. */
    static void assumeScripts() {
        assumeTrue(Files.isDirectory(DIRECTORY.resolve("eval")), "no scores: there is no " + DIRECTORY.toAbsolutePath().normalize());
        assumeTrue(hasPython(), "no scores: there is no python3 to run score.py with");
    }

    /** What a script prints. */
    static String python(String script, Path gold, Path found, String... options) throws IOException, InterruptedException {
        Stream<String> files = Stream.of(DIRECTORY.resolve("eval").resolve(script), gold, found).map(Path::toString);
        List<String> command = Stream.of(Stream.of("python3"), files, Stream.of(options)).flatMap(words -> words).toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "UTF-8");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
