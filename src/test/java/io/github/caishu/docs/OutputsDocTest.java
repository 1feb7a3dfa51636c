package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The line of JSON in docs/outputs.md, and what comes of it. */
class OutputsDocTest {

    @Test
    void theJsonLineIsWhatIsWritten() {
        List<String> lines = Page.read(Path.of("docs/outputs.md")).blocks("json").stream().map(Block::content).toList();
        assertThat(lines).hasSize(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(lines.get(0).getBytes(StandardCharsets.UTF_8));
        new Main().run(new String[] {"extract", "--from", "jsonl", "--to", "jsonl"}, in, out, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(lines.get(1));
    }
}
