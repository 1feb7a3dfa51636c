package io.github.caishu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    private static final String LINES = "{\"text\": \"占6%\"}\noops\n\n{\"text\": \"占7%\"}";

    @TempDir
    Path directory;

    @Test
    void theBarOfFilesEndsFullWithTheDocumentsCounted() throws IOException {
        Path lines = Files.writeString(directory.resolve("a.jsonl"), "\uFEFF" + LINES);
        Path text = Files.writeString(directory.resolve("b.txt"), "占8%");

        CommandLineRun run = CommandLineRun.of("extract", "--progress", "--to", "csv", lines.toString(), text.toString());

        assertThat(lastDrawn(run)).matches("caishu 100% \\[=+] 3 documents \\(\\d:\\d\\d:\\d\\d / 0:00:00\\) [\\d,]+/s").hasSizeLessThan(80);
        assertThat(run.out().lines()).hasSize(4);
    }

    @Test
    void standardInputHasNoShareAndNoTimeLeft() {
        CommandLineRun run = CommandLineRun.fed("占6%", "extract", "--progress");

        assertThat(lastDrawn(run)).matches("caishu  \\? % \\[ *= *] 1 document \\(\\d:\\d\\d:\\d\\d\\) [\\d,]+/s");
        assertThat(run.out()).endsWith("1 claim\n");
    }

    private static String lastDrawn(CommandLineRun run) {
        assertThat(run.err()).endsWith("\r" + System.lineSeparator());
        String[] drawn = run.err().strip().split("\r+");
        return drawn[drawn.length - 1].strip();
    }

    @Test
    void whereThereIsNoTerminalItIsNotShown() {
        assertThat(CommandLineRun.fed("占6%", "extract").err()).isEmpty();
        assertThat(CommandLineRun.fed("占6%", "extract", "--no-progress").err()).isEmpty();
    }

    @Test
    void aComplaintTakesThePlaceOfTheBar() {
        StringWriter err = new StringWriter();
        StatusLine line = new StatusLine(new PrintWriter(err));

        line.accept("[== ]");
        line.println("caishu: a.txt: no such file");
        line.accept("[===]");
        line.accept("[=]");
        line.close();

        assertThat(err).hasToString("\r[== ]\r" + "\r     \r" + "caishu: a.txt: no such file" + System.lineSeparator()
                + "\r[===]\r" + "\r[=]  \r" + System.lineSeparator());
    }

    @Test
    void whatIsDoneBeforeLongNeedsNoBar() {
        StringWriter err = new StringWriter();

        try (Progress progress = new ProgressDisplay(new StatusLine(new PrintWriter(err)), OptionalLong.of(1), () -> true, Duration.ofHours(1))) {
            progress.step(1, 1);
        }

        assertThat(err).hasToString("");
    }
}
