package io.github.caishu.output.annotation;

import static io.github.caishu.output.SampleClaims.WITHOUT_PARTS;
import static io.github.caishu.output.SampleClaims.WITH_ALL_PARTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Figure;
import io.github.caishu.output.SampleClaims;
import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotationWriterTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode page = JSON.readTree(Pages.write(new Document(DocumentId.named("2018/a"), SourceText.plain(SampleClaims.TEXT),
            List.of(Figure.of(WITH_ALL_PARTS), Figure.of(WITHOUT_PARTS)))));

    @Test
    void aDocumentIsAPage() {
        assertThat(page.at("/@context/0").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.get("type").asString()).isEqualTo("AnnotationPage");
        assertThat(page.get("items")).extracting(item -> item.get("type").asString()).containsOnly("Annotation");
    }

    @Test
    void theFigureIsDescribedByItsClaim() {
        JsonNode claim = page.at("/items/0/body/0");

        assertThat(page.at("/items/0/motivation").asString()).isEqualTo("describing");
        assertThat(claim.get("type")).hasToString("[\"Dataset\",\"Claim\"]");
        Stream<String> said = claim.propertyStream().filter(entry -> !entry.getKey().matches("id|type|.*Words")).map(Object::toString);
        assertThat(said).containsExactly(
                "quantityType=\"percentage\"", "amount=\"4\"", "unit=\"%\"", "qualifier=\"about\"", "conceptCode=\"DEPOSITS\"",
                "entityName=\"澄湖银行\"", "entityCode=\"609999.SH\"", "periodName=\"2018年上半年\"", "firstDay=\"2018-01-01\"",
                "lastDay=\"2018-06-30\"", "direction=\"increase\"", "basis=\"yoy\"", "modality=\"forecast\"", "sourceName=\"澄湖市统计局\"");
    }

    @Test
    void andByASentence() {
        assertThat(page.at("/items/0/body/1")).hasToString("{\"type\":\"TextualBody\",\"purpose\":\"describing\",\"value\":"
                + "\"DEPOSITS 存款 of 澄湖银行, 2018-01..06: increase of about 4 %, yoy, forecast, by 澄湖市统计局\","
                + "\"language\":\"en\",\"format\":\"text/plain\"}");
    }

    @Test
    void whatIsNotSaidIsNotThere() {
        JsonNode claim = page.at("/items/7/body/0");

        assertThat(claim.propertyNames())
                .containsExactly("id", "type", "quantityType", "amount", "unit", "qualifier", "conceptCode", "modality");
        assertThat(page.at("/items/7/body/1/value").asString()).isEqualTo("PRICE: about 4 %");
    }

    @Test
    void theWordsOfThePartsLinkToTheClaimAndItToThem() {
        JsonNode claim = page.at("/items/0/body/0");
        for (int i = 0; i < 6; i++) {
            JsonNode words = page.at("/items/" + (i + 1));
            String role = List.of("concept", "entity", "period", "change", "basis", "source").get(i);

            assertThat(words.get("motivation").asString()).isEqualTo("linking");
            assertThat(words.at("/body/0")).isEqualTo(claim.get("id"));
            assertThat(words.at("/body/1/purpose").asString()).isEqualTo("tagging");
            assertThat(words.at("/body/1/value").asString()).isEqualTo(role);
            assertThat(claim.get(role + "Words")).isEqualTo(words.get("id"));
        }
        assertThat(page.get("items")).hasSize(8);
    }

    @Test
    void aTargetSaysWhereAndWhat() {
        assertThat(page.at("/items/2/target")).hasToString(
                "{\"type\":\"SpecificResource\",\"source\":\"https://news.example/2018/a\",\"selector\":["
                + "{\"type\":\"TextPositionSelector\",\"start\":16,\"end\":20},"
                + "{\"type\":\"TextQuoteSelector\",\"exact\":\"澄湖银行\","
                + "\"prefix\":\"澄湖市统计局称，2018年上半年\",\"suffix\":\"(609999.SH)存款有望达6.1亿元，同比增长约4%\"}]}");
    }

    @Test
    void everyAnnotationHasAnIdOfItsOwnWhichStays() {
        SourceText text = SourceText.plain(Pages.TEXT);
        List<String> ids = Pages.annotationsOf(text).map(annotation -> annotation.get("id").asString()).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:")).hasSizeGreaterThan(10);
        assertThat(Pages.annotationsOf(text).map(annotation -> annotation.get("id").asString())).isEqualTo(ids);
        assertThat(Pages.of("b", text)).doesNotContain(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a                       | https://news.example/a
            2019/07/18~a-b_c.txt    | https://news.example/2019/07/18~a-b_c.txt
            澄湖 日报#1             | https://news.example/%E6%BE%84%E6%B9%96%20%E6%97%A5%E6%8A%A5%231
            100%                    | https://news.example/100%25
            C:/news/a.txt           | https://news.example/C%3A/news/a.txt
            https://a.example/b?c#d | https://a.example/b?c#d
            urn:isbn:9787000000001  | urn:isbn:9787000000001
            https://a.example/澄湖  | https://a.example/澄湖
            doc 1: b                | https://news.example/doc%201%3A%20b
            """)
    void anIdThatIsNoIriIsPutBehindTheBase(String id, String iri) {
        assertThat(new SourceIri(URI.create("https://news.example/")).of(id)).isEqualTo(iri);
    }

    @Test
    void withoutABaseTheIdsAreTags() {
        assertThat(new SourceIri(AnnotationWriter.DEFAULT_BASE).of("a.txt")).isEqualTo("tag:caishu.github.io,2026:a.txt");
    }

    @Test
    void theBaseIsAbsolute() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnnotationWriter(new StringWriter(), URI.create("news/")))
                .withMessage("\"news/\" is no absolute IRI, such as https://news.example/");
    }

    @Test
    void everyDocumentIsALineThatStandsAlone() throws IOException {
        StringWriter out = new StringWriter();
        try (AnnotationWriter writer = new AnnotationWriter(out)) {
            for (String id : List.of("a", "b", "c")) {
                writer.write(new Document(DocumentId.named(id), SourceText.plain("4%"), List.of()));
            }
        }
        assertThat(out.toString().lines()).hasSize(3).allSatisfy(line -> {
            assertThat(JSON.readTree(line).get("items")).isEmpty();
            assertThat(JSON.readTree(line).get("@context")).isNotEmpty();
        });
    }
}
