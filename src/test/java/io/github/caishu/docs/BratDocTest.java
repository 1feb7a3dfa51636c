package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.caishu.accuracy.SharedSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what docs/brat.md shows. */
class BratDocTest {

    private static final Page PAGE = Page.read(Path.of("docs/brat.md"));
    private static final List<String> LINES = ShellLines.of(PAGE);

    @TempDir
    Path directory;

    @BeforeEach
    void runTheCommands() throws IOException {
        List<String> commands = LINES.stream().filter(Command::is).toList();
        assertThat(commands).hasSize(3);
        for (String command : commands) {
            assertThat(new Command(command, directory).run()).as(command).isEmpty();
        }
    }

    @Test
    void allThatIsNamedIsWritten() {
        assertThat(List.of("corpus", "gold.jsonl", "claims.jsonl")).allSatisfy(name -> assertThat(directory.resolve(name)).exists());
        assertThat(directory.resolve("corpus"))
                .isDirectoryContaining("glob:**/annotation.conf").isDirectoryContaining("glob:**/visual.conf");
    }

    @Test
    void theAnnotationsAreThoseShown() throws IOException {
        String text = Files.readString(directory.resolve("corpus/a4.txt"));

        assertThat(directory.resolve("corpus/a4.ann")).hasContent(PAGE.blocks("text").get(0).content());
        assertThat(PAGE.paragraphs()).anyMatch(words -> words.startsWith("Of " + text + " the"));
    }

    @Test
    void uncorrectedGoldIsMetInEverything() throws IOException {
        SharedSets.missing().ifPresent(why -> assumeTrue(false, why));
        String[] score = LINES.get(LINES.size() - 1).split(" ");
        assertThat(score).startsWith("python3", "score.py").hasSize(4);

        String printed = SharedSets.score(score[1], directory.resolve(score[2]), directory.resolve(score[3]));

        assertThat(printed).contains("claim       P 1.000  R 1.000  F1 1.000");
    }
}
