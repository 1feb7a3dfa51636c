package io.github.caishu.output.xbrl;

import io.github.caishu.claim.ConceptDefinition;
import io.github.caishu.claim.Taxonomy;
import io.github.caishu.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * The XBRL taxonomy that a report of {@link XbrlJsonWriter} refers to: a schema of every concept and dimension that a fact may have, which
 * imports the IFRS taxonomy, with labels in Chinese and English. A processor that loads the report looks for it beside that, under the
 * name {@link #FILE}.
 *
 * <pre>{@code
 * StringWriter schema = new StringWriter();
 * XbrlTaxonomy.standard().write(schema);
 * schema.toString().contains("name=\"REVENUE.CHANGE.PERCENT\""); // true
 * }</pre>
 *
 * <p>All dimensions are typed, and no hypercube binds them, so that any fact may have any of them.
 */
public final class XbrlTaxonomy {

    /** What the reports call it: {@code caishu.xsd}. */
    public static final String FILE = "caishu.xsd";

    private final Taxonomy taxonomy;

    private XbrlTaxonomy(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** That of the concepts that ship with the library. */
    public static XbrlTaxonomy standard() {
        return of(Vocabulary.standard());
    }

    /** That of a vocabulary, with concepts of your own. */
    public static XbrlTaxonomy of(Vocabulary vocabulary) {
        return new XbrlTaxonomy(Taxonomy.of(vocabulary));
    }

    /** Writes the schema, in UTF-8 by its own declaration, and leaves {@code out} open. */
    public void write(Writer out) throws IOException {
        Objects.requireNonNull(out, "out");
        StringWriter text = new StringWriter();
        try {
            Map<String, ConceptDefinition> definitions = new LinkedHashMap<>();
            taxonomy.definitions().forEach(definition -> definitions.put(definition.code(), definition));
            List<FactConcept> concepts = FactConcepts.all(definitions.values()).toList();
            TaxonomySchema schema = new TaxonomySchema(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            schema.begin();
            schema.labels(concepts, definitions);
            schema.imports();
            for (FactConcept concept : concepts) {
                schema.concept(concept);
            }
            for (Dimension dimension : Dimension.ALL) {
                schema.dimension(dimension);
            }
            schema.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.write(text.toString());
        out.flush();
    }
}
