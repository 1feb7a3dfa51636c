package io.github.caishu.output.xbrl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.caishu.claim.Taxonomy;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

class XbrlTaxonomyTest {

    /** Parts of the schemas that it imports, which no network is asked for. */
    private static final Map<String, String> IMPORTED = Map.of(
            "http://www.xbrl.org/2003/instance", "xbrl-instance-stub.xsd",
            "http://xbrl.org/2005/xbrldt", "xbrldt-stub.xsd",
            Namespaces.IFRS, "ifrs-stub.xsd");

    private static String text;
    private static Schema schema;
    private static Declarations declared;

    @BeforeAll
    static void write() throws Exception {
        StringWriter out = new StringWriter();
        XbrlTaxonomy.standard().write(out);
        text = out.toString();
        declared = Declarations.of(XbrlTaxonomy.standard());
        DOMImplementationLS inputs = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setResourceResolver((type, namespace, publicId, systemId, baseUri) -> {
            LSInput input = inputs.createLSInput();
            input.setSystemId(namespace);
            input.setByteStream(Objects.requireNonNull(XbrlTaxonomyTest.class.getResourceAsStream(IMPORTED.get(namespace)), namespace));
            return input;
        });
        schema = factory.newSchema(new StreamSource(new StringReader(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<REVENUE.CHANGE>40000000.0</REVENUE.CHANGE>", "<NPL_RATIO.PERCENT>0.019</NPL_RATIO.PERCENT>",
        "<modalityDomain>planned</modalityDomain>", "<sinceDomain>2018-01-01</sinceDomain>", "<termDomain>营业收入</termDomain>"
    })
    void takesWhatTheReportsWrite(String element) {
        assertThatCode(() -> validate(element)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<REVENUE.CHANGE>4亿</REVENUE.CHANGE>", "<modalityDomain>perhaps</modalityDomain>", "<sinceDomain>去年</sinceDomain>",
        "<NOTHING>1</NOTHING>"
    })
    void refusesWhatNoFactMayBe(String element) {
        assertThatCode(() -> validate(element)).isInstanceOf(SAXException.class);
    }

    private static void validate(String element) throws SAXException, IOException {
        String xml = element.replaceFirst(">", " xmlns=\"" + Namespaces.CAISHU + "\">");
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    @Test
    void aConceptHasALabelInEachLanguage() {
        assertThat(text).contains(">营业收入，变动，百分比<").contains(">revenue, change, percent<").contains(">贷款余额，日期不明<");
        long concepts = declared.concepts().keySet().stream().filter(name -> name.startsWith("caishu:")).count();
        assertThat(text.split("<link:loc ", -1)).hasSize((int) concepts + declared.dimensions().size() + 1);
    }

    @Test
    void everyCodeHasItsConcepts() {
        assertThat(Taxonomy.standard().definitions()).map(definition -> "caishu:" + definition.code()).allSatisfy(name ->
                assertThat(declared.concepts()).containsKeys(name, name + ".CHANGE.PERCENT"));
    }

    @Test
    void theIfrsElementsHaveTheKindOfPeriodThatTheCodesHave() {
        assertThat(Taxonomy.standard().definitions()).filteredOn(definition -> definition.ifrsElement() != null).hasSize(8)
                .allSatisfy(definition -> assertThat(declared.concepts().get(definition.ifrsElement()))
                        .isEqualTo(declared.concepts().get("caishu:" + definition.code())));
    }

    @Test
    void onlyCodesOfTheTaxonomyAreInstants() {
        assertThat(Table.read("instants.tsv").keySet()).allSatisfy(code -> assertThat(Taxonomy.standard().find(code)).isPresent());
    }
}
