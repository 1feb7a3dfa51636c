package io.github.caishu.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command line as a process of its own. */
final class CliProcess {

    static final String JAR = "target/caishu-cli.jar";

    private final Process process;
    private final Path out;
    private final Path err;

    private CliProcess(List<String> command) throws IOException {
        out = Files.createTempFile("caishu", ".out");
        err = Files.createTempFile("caishu", ".err");
        out.toFile().deleteOnExit();
        err.toFile().deleteOnExit();
        process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    }

    /** @param memory the most of the heap, such as 64m */
    static CliProcess start(String memory, String... args) throws IOException {
        return new CliProcess(Stream.concat(java(memory).stream(), Stream.of(args)).toList());
    }

    /** A line for the shell, in which {@code caishu} is the command, run by bash. */
    static CliProcess shell(String line) throws IOException {
        return new CliProcess(List.of("bash", "-c", "caishu() { " + String.join(" ", java("256m")) + " \"$@\"; }; " + line));
    }

    private static List<String> java(String memory) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory, "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-jar", JAR);
    }

    OutputStream standardInput() {
        return process.getOutputStream();
    }

    /** As kill -9. */
    void kill() {
        process.destroyForcibly();
    }

    /** As kill. */
    void terminate() {
        process.destroy();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end. */
    int status() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            kill();
            throw new AssertionError("it hangs; so far: " + err());
        }
        return process.exitValue();
    }

    String out() throws IOException {
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    String err() throws IOException {
        return Files.readString(err, StandardCharsets.UTF_8);
    }
}
