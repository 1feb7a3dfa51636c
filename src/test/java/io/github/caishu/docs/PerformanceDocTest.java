package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The commands of docs/performance.md take half an hour, so they are not run here; but what they name is there. */
class PerformanceDocTest {

    @Test
    void theBenchmarksThatTheCommandsNameAreThere() {
        assertThat(ShellLines.of(Page.read(Path.of("docs/performance.md")))).hasSize(3).allSatisfy(command ->
                assertThat(MavenCommand.program(command)).content().contains("public static void main("));
    }
}
