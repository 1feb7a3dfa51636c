package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README promises beyond what {@code DocsTest} tries of every page. */
class ReadmeTest {

    private static final Pattern JSON_LINE = Pattern.compile("```json\\n(.+)\\n```");

    @Test
    void theJsonLineIsWhatIsWritten() throws IOException {
        List<String> lines = JSON_LINE.matcher(readme()).results().map(line -> line.group(1)).toList();
        assertThat(lines).hasSize(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(lines.get(0).getBytes(StandardCharsets.UTF_8));
        new Main().run(new String[] {"extract", "--from", "jsonl", "--to", "jsonl"}, in, out, out);
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo(lines.get(1));
    }

    @Test
    void theTwoCommandsStandAtTheTopAndAreWhatCiRuns() throws IOException {
        String ci = Files.readString(Path.of(".ci/run"));
        for (String command : List.of("mvn verify", "mvn -q compile exec:java")) {
            assertThat(readme().indexOf(command)).isBetween(0, 300);
        }
        assertThat(ci).contains(" verify").contains("mvn -q compile exec:java");
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
