package io.github.caishu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.output.xbrl.XbrlTaxonomy;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class XbrlOutputTest {

    @TempDir
    Path directory;

    @Test
    void severalDocumentsAreOneReport() {
        String lines = """
                {"id": "a", "text": "售出茶叶800吨"}
                {"id": "b", "text": 5}
                {"id": "a", "text": "售出茶叶900吨"}
                """;
        CommandLineRun run = CommandLineRun.fed(lines, "extract", "--from", "jsonl", "--to", "xbrl");

        assertThat(run.status()).isEqualTo(2);
        JsonNode report = new JsonMapper().readTree(run.out());
        assertThat(report.get("facts").propertyNames()).containsExactly("d1-1", "d2-1");
        assertThat(report.at("/documentInfo/taxonomy/0").asString()).isEqualTo("caishu.xsd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"numerals", "quantities"})
    void onlyClaimsHaveConcepts(String layer) {
        CommandLineRun run = CommandLineRun.fed("售出茶叶800吨", "extract", "--to", "xbrl", "--layer", layer);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--to xbrl has no form for " + layer);
    }

    @Test
    void theTaxonomyCanBeWrittenBesideTheReport() throws IOException {
        Path file = directory.resolve(XbrlTaxonomy.FILE);
        StringWriter schema = new StringWriter();
        XbrlTaxonomy.standard().write(schema);

        assertThat(CommandLineRun.of("taxonomy", "-o", file.toString()).status()).isZero();
        assertThat(file).content().isEqualTo(schema.toString());
        assertThat(CommandLineRun.of("taxonomy").out()).isEqualTo(schema.toString());
    }

    @Test
    void aTaxonomyThatCannotBeWrittenIsTold() {
        Path file = directory.resolve("none").resolve(XbrlTaxonomy.FILE);

        CommandLineRun run = CommandLineRun.of("taxonomy", "-o", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1)
                .startsWith("caishu: " + file + ": cannot be written (no such directory); name another file with -o");
    }
}
