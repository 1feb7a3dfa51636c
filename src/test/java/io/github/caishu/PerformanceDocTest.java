package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The commands of docs/performance.md take half an hour, so they are not run here; but what they name is there. */
class PerformanceDocTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^mvn -q -Pbenchmark test-compile exec:exec(?: -Dbenchmark=([\\w.]+))?$");

    @Test
    void theBenchmarksThatTheCommandsNameAreThere() throws IOException {
        List<String> named = COMMAND.matcher(Files.readString(Path.of("docs/performance.md"))).results()
                .map(command -> command.group(1) == null ? defaultBenchmark() : command.group(1)).toList();

        assertThat(named).hasSize(3).allSatisfy(main ->
                assertThat(Path.of("src/jmh/java", main.replace('.', '/') + ".java")).content().contains("public static void main("));
    }

    private static String defaultBenchmark() {
        try {
            return Pattern.compile("<benchmark>([\\w.]+)</benchmark>").matcher(Files.readString(Path.of("pom.xml"))).results()
                    .findFirst().orElseThrow().group(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
