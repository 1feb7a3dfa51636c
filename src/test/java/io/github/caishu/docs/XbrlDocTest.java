package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.output.xbrl.Reports;
import io.github.caishu.output.xbrl.XbrlTaxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Runs what docs/xbrl.md shows: the commands, the example, each row of the tables, and looks for each dimension that it names. */
class XbrlDocTest {

    private static final Page PAGE = Page.read(Path.of("docs/xbrl.md"));

    @TempDir
    Path directory;

    @Test
    void theCommandsWriteTheFactsThatAreShown() throws IOException {
        Path text = Files.writeString(directory.resolve("bank.txt"), Table.text(PAGE.nodes(BlockQuote.class).get(0)));
        List<String> commands = ShellLines.of(PAGE);
        assertThat(commands).hasSize(2);
        for (String command : commands) {
            assertThat(new Command(command, directory).run()).isEmpty();
        }

        String report = Files.readString(directory.resolve("report.json"));
        Reports.valid(report);
        assertThat(directory.resolve(XbrlTaxonomy.FILE)).isNotEmptyFile();
        assertThat(report.replace(text.toString(), "bank.txt")).contains(PAGE.blocks("json").get(0).content());
    }

    @TestFactory
    Stream<DynamicTest> eachRowIsWhatComesOut() {
        List<List<String>> rows = PAGE.tables().stream().filter(table -> table.header().get(0).equals("text"))
                .flatMap(table -> table.rows().stream()).toList();
        assertThat(rows).hasSize(17);
        return rows.stream().map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
            List<String> shown = row.subList(1, row.size());
            assertThat(Reports.factsOf(row.get(0))).singleElement()
                    .satisfies(fact -> assertThat(shown.size() == 2 ? period(fact) : figure(fact)).isEqualTo(shown));
        }));
    }

    private static List<String> figure(JsonNode fact) {
        return List.of(fact.at("/dimensions/concept").asString(), fact.get("value").asString(), fact.get("decimals").toString(),
                fact.at("/dimensions/unit").asString(""));
    }

    private static List<String> period(JsonNode fact) {
        return List.of(fact.at("/dimensions/concept").asString(), fact.at("/dimensions/period").asString(""));
    }

    @Test
    void everyDimensionIsNamed() {
        assertThat(PAGE.codeSpans()).containsAll(Reports.dimensions()).contains("caishu:text", "caishu:start", "caishu:end");
    }
}
