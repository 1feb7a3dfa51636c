package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page on building says is what is run. */
class BuildingDocTest {

    @Test
    void ciRunsEveryCommandShown() throws IOException {
        String page = Files.readString(Path.of("docs/building.md"));
        String shown = page.substring(page.indexOf("```sh\n") + 6, page.indexOf("\n```\n"));
        List<String> commands = shown.lines().map(line -> line.replaceFirst(" *#.*", "")).toList();

        assertThat(commands).hasSizeGreaterThan(2);
        assertThat(Files.readString(Path.of(".ci/run")).replace("-B -ntp ", "").lines()).containsAll(commands);
    }

    @Test
    void whatIsRunIsExecutable() {
        assertThat(Path.of(".ci/reproducible")).isExecutable();
    }
}
