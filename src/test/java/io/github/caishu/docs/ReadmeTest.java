package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README promises beyond what {@code DocsTest} tries of every page. */
class ReadmeTest {

    private static final Page PAGE = Page.read(Path.of("README.md"));

    @Test
    void theJsonLineIsWhatIsWritten() {
        List<String> lines = PAGE.blocks("json").stream().map(Block::content).toList();
        assertThat(lines).hasSize(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(lines.get(0).getBytes(StandardCharsets.UTF_8));
        new Main().run(new String[] {"extract", "--from", "jsonl", "--to", "jsonl"}, in, out, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(lines.get(1));
    }

    @Test
    void theTwoCommandsStandAtTheTopAndAreWhatCiRuns() {
        String ci = Project.text(Path.of(".ci/run"));
        String readme = Project.text(PAGE.path());
        for (String command : List.of("mvn verify", "mvn -q compile exec:java")) {
            assertThat(readme.indexOf(command)).isBetween(0, 300);
        }
        assertThat(ci).contains(" verify").contains("mvn -q compile exec:java");
    }
}
