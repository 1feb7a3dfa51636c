package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.caishu.accuracy.SharedSets;
import io.github.caishu.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what docs/brat.md shows. */
class BratDocTest {

    private static final Path DOC = Path.of("docs/brat.md");
    private static final Pattern COMMAND = Pattern.compile("(?m)^java -jar target/caishu-cli\\.jar (.+)$");
    private static final Pattern ANN = Pattern.compile("```text\\n(T1\\t.+?)```", Pattern.DOTALL);
    private static final Pattern SCORE = Pattern.compile("(?m)^python3 (score\\.py) (\\S+) (\\S+)$");
    /** What the commands write, all of it by {@code -o}. */
    private static final List<String> WRITTEN = List.of("corpus", "gold.jsonl", "claims.jsonl");

    @TempDir
    Path directory;

    @BeforeEach
    void runTheCommands() throws IOException {
        List<String> commands = COMMAND.matcher(doc()).results().map(command -> command.group(1)).toList();
        assertThat(commands).hasSize(3);
        for (String command : commands) {
            String[] args = Arrays.stream(command.split(" "))
                    .map(word -> WRITTEN.contains(word) ? directory.resolve(word).toString() : word).toArray(String[]::new);
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            assertThat(new Main().run(args, new ByteArrayInputStream(new byte[0]), printed, printed)).as(command).isZero();
            assertThat(printed.toString(StandardCharsets.UTF_8)).as(command).isEmpty();
        }
    }

    @Test
    void allThatIsNamedIsWritten() {
        assertThat(WRITTEN).allSatisfy(name -> assertThat(directory.resolve(name)).exists());
        assertThat(directory.resolve("corpus")).isDirectoryContaining("glob:**/annotation.conf").isDirectoryContaining("glob:**/visual.conf");
    }

    @Test
    void theAnnotationsAreThoseShown() throws IOException {
        String shown = ANN.matcher(doc()).results().findFirst().orElseThrow().group(1);

        assertThat(directory.resolve("corpus/a4.ann")).hasContent(shown);
        assertThat(doc()).contains("Of " + Files.readString(directory.resolve("corpus/a4.txt")) + " the");
    }

    @Test
    void uncorrectedGoldIsMetInEverything() throws IOException, InterruptedException {
        SharedSets.missing().ifPresent(why -> assumeTrue(false, why));
        MatchResult score = SCORE.matcher(doc()).results().findFirst().orElseThrow();

        String printed = SharedSets.score(score.group(1), directory.resolve(score.group(2)), directory.resolve(score.group(3)));

        assertThat(printed).contains("claim       P 1.000  R 1.000  F1 1.000");
    }

    private static String doc() throws IOException {
        return Files.readString(DOC);
    }
}
