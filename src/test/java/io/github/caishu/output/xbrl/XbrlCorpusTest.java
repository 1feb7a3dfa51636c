package io.github.caishu.output.xbrl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.caishu.DocumentClaims;
import io.github.caishu.FigureExtractor;
import io.github.caishu.SourceDocument;
import io.github.caishu.output.Document;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report of sixteen thousand news texts breaks no rule. Skipped where there is no {@code ../shared}. */
class XbrlCorpusTest {

    private static final Path NEWS = Path.of("../shared/corpus/news.jsonl");

    @ParameterizedTest(name = "published {0}")
    @NullSource
    @ValueSource(strings = "2019-08-20")
    void isValid(LocalDate published) throws IOException {
        assumeTrue(Files.isRegularFile(NEWS), "no corpus: there is no " + NEWS.toAbsolutePath().normalize());
        FigureExtractor extractor = FigureExtractor.builder().referenceDate(published).smallCounts(true).build();
        StringWriter report = new StringWriter();
        int claims = 0;
        try (XbrlJsonWriter writer = new XbrlJsonWriter(report); Stream<DocumentClaims> found = extractor.extract(documents(), 2)) {
            for (DocumentClaims document : (Iterable<DocumentClaims>) found::iterator) {
                claims += ((DocumentClaims.Found) document).claims().size();
                writer.write(Document.of((DocumentClaims.Found) document));
            }
        }
        JsonNode facts = Reports.valid(report.toString()).get("facts");
        assertThat(facts.size()).isGreaterThanOrEqualTo(claims).isGreaterThan(30_000);
    }

    private static Stream<SourceDocument> documents() throws IOException {
        JsonMapper json = new JsonMapper();
        return Files.readAllLines(NEWS).stream().map(json::readTree)
                .map(line -> SourceDocument.plain(line.get("id").asString(), line.get("text").asString()));
    }
}
