package io.github.caishu.output.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.DocumentClaims;
import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Claim;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Figure;
import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of texts and of claims made by hand; each is valid, or it is not handed out. */
public final class Reports {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.builder().referenceDate(LocalDate.of(2019, 8, 20)).build();
    private static final ReportRules RULES = rules();

    private Reports() {
    }

    private static ReportRules rules() {
        try {
            return new ReportRules(XbrlTaxonomy.standard());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Document document(String id, SourceText text) {
        return Document.of(new DocumentClaims.Found(id, text, EXTRACTOR.extract(text)));
    }

    static Document document(String text, Claim... claims) {
        return new Document(DocumentId.named("a"), SourceText.plain(text), Stream.of(claims).map(Figure::of).toList());
    }

    /** The facts of one plain text. */
    public static List<JsonNode> factsOf(String text) throws IOException {
        return List.copyOf(facts(document("a", SourceText.plain(text))).values());
    }

    /** The facts of the documents' report, by their ids. */
    static Map<String, JsonNode> facts(Document... documents) throws IOException {
        Map<String, JsonNode> facts = new LinkedHashMap<>();
        valid(written(documents)).get("facts").forEachEntry(facts::put);
        return facts;
    }

    /** The dimensions that a fact may have: {@code caishu:claim}. */
    public static List<String> dimensions() {
        return Dimension.ALL.stream().map(dimension -> "caishu:" + dimension.name()).toList();
    }

    static String written(Document... documents) throws IOException {
        StringWriter out = new StringWriter();
        try (XbrlJsonWriter writer = new XbrlJsonWriter(out)) {
            for (Document document : documents) {
                writer.write(document);
            }
        }
        return out.toString();
    }

    /** The report, if it breaks no rule. */
    public static JsonNode valid(String report) {
        assertThat(RULES.brokenBy(report)).isEmpty();
        return new JsonMapper().readTree(report);
    }
}
