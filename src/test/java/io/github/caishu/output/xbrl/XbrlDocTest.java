package io.github.caishu.output.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Runs what docs/xbrl.md shows: the commands, the example, each row of the tables, and looks for each dimension that it names. */
class XbrlDocTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^java -jar target/caishu-cli\\.jar (.+)$");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^> (.+)$");
    private static final Pattern FACTS = Pattern.compile("```json\\n(.+?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]*\\p{IsHan}[^`]*)` \\| (.+) \\|$");
    private static final Pattern OWN = Pattern.compile("`caishu:([a-z]+)`");

    @TempDir
    Path directory;

    @Test
    void theCommandsWriteTheFactsThatAreShown() throws IOException {
        Path text = Files.writeString(directory.resolve("bank.txt"), EXAMPLE.matcher(doc()).results().findFirst().orElseThrow().group(1));
        List<MatchResult> commands = COMMAND.matcher(doc()).results().toList();
        assertThat(commands).hasSize(2);
        for (MatchResult command : commands) {
            String[] args = Stream.of(command.group(1).split(" "))
                    .map(arg -> arg.contains(".") ? directory.resolve(arg).toString() : arg).toArray(String[]::new);
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            assertThat(new Main().run(args, new ByteArrayInputStream(new byte[0]), err, err)).isZero();
            assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        }

        String report = Files.readString(directory.resolve("report.json"));
        Reports.valid(report);
        assertThat(directory.resolve(XbrlTaxonomy.FILE)).isNotEmptyFile();
        assertThat(report.replace(text.toString(), "bank.txt")).contains(FACTS.matcher(doc()).results().findFirst().orElseThrow().group(1));
    }

    @TestFactory
    Stream<DynamicTest> eachRowIsWhatComesOut() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        ROW.matcher(doc()).results().forEach(row -> tests.add(DynamicTest.dynamicTest(row.group(1), () -> {
            List<String> cells = Stream.of(row.group(2).split("\\|", -1)).map(cell -> cell.strip().replace("`", "")).toList();
            assertThat(Reports.factsOf(row.group(1))).singleElement()
                    .satisfies(fact -> assertThat(cells.size() == 2 ? period(fact) : figure(fact)).isEqualTo(cells));
        })));
        assertThat(tests).hasSize(17);
        return tests.stream();
    }

    private static List<String> figure(JsonNode fact) {
        return List.of(fact.at("/dimensions/concept").asString(), fact.get("value").asString(), fact.get("decimals").toString(),
                fact.at("/dimensions/unit").asString(""));
    }

    private static List<String> period(JsonNode fact) {
        return List.of(fact.at("/dimensions/concept").asString(), fact.at("/dimensions/period").asString(""));
    }

    @Test
    void everyDimensionIsNamed() throws IOException {
        List<String> named = OWN.matcher(doc()).results().map(own -> own.group(1)).distinct().toList();

        assertThat(named).containsAll(Dimension.ALL.stream().map(Dimension::name).toList()).contains("text", "start", "end");
    }

    private static String doc() throws IOException {
        return Files.readString(Path.of("docs/xbrl.md"));
    }
}
