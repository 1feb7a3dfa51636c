package io.github.caishu.output.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a JSON-LD processor makes of annotations. */
class AnnotationRdfTest {

    private static final String PAGE = Pages.of("a", SourceText.plain(Pages.TEXT));
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String CAISHU = "https://caishu.github.io/caishu/ns#";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private static final DocumentLoader NO_NETWORK = (address, options) -> {
        assertThat(address).isEqualTo(URI.create("http://www.w3.org/ns/anno.jsonld"));
        try (InputStream terms = AnnotationRdfTest.class.getResourceAsStream("anno-terms.jsonld")) {
            return JsonDocument.of(terms);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    };

    /** Each a line of N-Quads. */
    private static String triples(String json) throws JsonLdError {
        StringWriter out = new StringWriter();
        JsonLd.toRdf(document(json)).loader(NO_NETWORK).provide(new NQuadsWriter(out));
        return out.toString();
    }

    private static Document document(String json) throws JsonLdError {
        return JsonDocument.of(new StringReader(json));
    }

    @Test
    void noTermIsUnknown() throws JsonLdError {
        assertThat(JsonLd.expand(document(PAGE)).loader(NO_NETWORK).undefinedTermsPolicy(ProcessingPolicy.Fail).get()).hasSize(1);

        Document other = document(PAGE.replace("\"motivation\"", "\"mood\""));
        assertThatExceptionOfType(JsonLdError.class)
                .isThrownBy(() -> JsonLd.expand(other).loader(NO_NETWORK).undefinedTermsPolicy(ProcessingPolicy.Fail).get());
    }

    @Test
    void aClaimIsRdf() throws JsonLdError {
        String rdf = triples(PAGE);
        String claim = one(rdf, "(<[^>]*>) <" + CAISHU + "amount> \"61450000000\"\\^\\^<" + XSD + "decimal> \\.");

        assertThat(rdf).contains(
                claim + " <" + TYPE + "> <" + CAISHU + "Claim> .",
                claim + " <" + CAISHU + "quantityType> \"money\" .",
                claim + " <" + CAISHU + "unit> \"CNY\" .",
                claim + " <" + CAISHU + "qualifier> \"about\" .",
                claim + " <" + CAISHU + "conceptCode> \"DEPOSITS\" .",
                claim + " <" + CAISHU + "entityName> \"望江银行\" .",
                claim + " <" + CAISHU + "entityCode> \"609999.SH\" .",
                claim + " <" + CAISHU + "firstDay> \"2018-12-31\"^^<" + XSD + "date> .",
                claim + " <" + CAISHU + "lastDay> \"2018-12-31\"^^<" + XSD + "date> .",
                claim + " <" + CAISHU + "modality> \"reported\" .",
                claim + " <" + CAISHU + "sourceName> \"澄湖市统计局\" .");
        assertThat(all(rdf, "(<[^>]*>) <" + OA + "hasBody> " + claim)).anySatisfy(annotation -> assertThat(rdf).contains(
                annotation + " <" + TYPE + "> <" + OA + "Annotation> .",
                annotation + " <" + OA + "motivatedBy> <" + OA + "describing> ."));
        assertThat(rdf).contains(
                "<" + CAISHU + "low> \"3\"^^<" + XSD + "decimal> .", "<" + CAISHU + "high> \"5\"^^<" + XSD + "decimal> .",
                "<" + CAISHU + "direction> \"increase\" .", "<" + CAISHU + "basis> \"yoy\" .");
    }

    @Test
    void theWordsOfItsPartsAreAnnotationsThatLinkToIt() throws JsonLdError {
        String rdf = triples(PAGE);
        String claim = one(rdf, "(<[^>]*>) <" + CAISHU + "amount> \"61450000000\"");
        for (String role : List.of("concept", "entity", "period", "source")) {
            String words = one(rdf, claim + " <" + CAISHU + role + "Words> (<[^>]*>)");
            assertThat(rdf).contains(
                    words + " <" + OA + "hasBody> " + claim + " .",
                    words + " <" + OA + "motivatedBy> <" + OA + "linking> .");
        }
    }

    @Test
    void everyTargetHasItsSourceAndBothSelectors() throws JsonLdError {
        String rdf = triples(PAGE);
        long annotations = count(rdf, "<" + TYPE + "> <" + OA + "Annotation>");

        assertThat(annotations).isGreaterThan(10);
        assertThat(count(rdf, "<" + OA + "hasSource> <https://news.example/a>")).isEqualTo(annotations);
        assertThat(count(rdf, "<" + TYPE + "> <" + OA + "TextPositionSelector>")).isEqualTo(annotations);
        assertThat(count(rdf, "<" + OA + "start> \"\\d+\"\\^\\^<" + XSD + "nonNegativeInteger>")).isEqualTo(annotations);
        assertThat(count(rdf, "<" + TYPE + "> <" + OA + "TextQuoteSelector>")).isEqualTo(annotations);
        assertThat(count(rdf, "<" + OA + "exact> ")).isEqualTo(annotations);
    }

    private static long count(String rdf, String pattern) {
        return Pattern.compile(pattern).matcher(rdf).results().count();
    }

    private static String one(String rdf, String pattern) {
        assertThat(all(rdf, pattern)).as(pattern).hasSize(1);
        return all(rdf, pattern).get(0);
    }

    private static List<String> all(String rdf, String pattern) {
        return Pattern.compile(pattern).matcher(rdf).results().map(found -> found.group(1)).toList();
    }
}
