package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/building.md says is what is run. */
class BuildingDocTest {

    @Test
    void ciRunsEveryCommandShown() {
        List<String> commands = ShellLines.of(Page.read(Path.of("docs/building.md")));

        assertThat(commands).hasSizeGreaterThan(2);
        assertThat(Project.text(Path.of(".ci/run")).replace("-B -ntp ", "").lines()).containsAll(commands);
    }

    @Test
    void whatIsRunIsExecutable() {
        assertThat(Path.of(".ci/reproducible")).isExecutable();
    }
}
