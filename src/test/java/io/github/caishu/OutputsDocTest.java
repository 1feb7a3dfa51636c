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

/** The line of JSON in docs/outputs.md, and what comes of it. */
class OutputsDocTest {

    private static final Pattern JSON_LINE = Pattern.compile("```json\\n(.+)\\n```");

    @Test
    void theJsonLineIsWhatIsWritten() throws IOException {
        String page = Files.readString(Path.of("docs/outputs.md"));
        List<String> lines = JSON_LINE.matcher(page).results().map(line -> line.group(1)).toList();
        assertThat(lines).hasSize(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(lines.get(0).getBytes(StandardCharsets.UTF_8));
        new Main().run(new String[] {"extract", "--from", "jsonl", "--to", "jsonl"}, in, out, out);
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo(lines.get(1));
    }
}
