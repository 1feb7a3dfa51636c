package io.github.caishu.output.xbrl;

import io.github.caishu.claim.ConceptDefinition;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The schema of {@link XbrlTaxonomy}, element by element (XBRL 2.1, section 5.1); its labels are a linkbase within. */
final class TaxonomySchema {

    private static final String ROLE = "http://www.xbrl.org/2003/role/";

    private final XMLStreamWriter xml;

    TaxonomySchema(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void begin() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("xs:schema");
        attributes("targetNamespace", Namespaces.CAISHU, "elementFormDefault", "qualified",
                "xmlns:xs", "http://www.w3.org/2001/XMLSchema", "xmlns:xbrli", Namespaces.INSTANCE, "xmlns:xbrldt", Namespaces.DIMENSIONS,
                "xmlns:link", "http://www.xbrl.org/2003/linkbase", "xmlns:xlink", "http://www.w3.org/1999/xlink");
        line();
    }

    void imports() throws XMLStreamException {
        element("xs:import", "namespace", Namespaces.INSTANCE, "schemaLocation", "http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd");
        element("xs:import", "namespace", Namespaces.DIMENSIONS, "schemaLocation", "http://www.xbrl.org/2005/xbrldt-2005.xsd");
        element("xs:import", "namespace", Namespaces.IFRS, "schemaLocation", Namespaces.IFRS_SCHEMA);
    }

    void concept(FactConcept concept) throws XMLStreamException {
        element("xs:element", "id", id(concept.name()), "name", concept.name(), "type", "xbrli:" + concept.itemType(),
                "substitutionGroup", "xbrli:item", "xbrli:periodType", concept.periodType(), "nillable", "false");
    }

    /** A typed dimension, and the element that types its values (XBRL Dimensions 1.0). */
    void dimension(Dimension dimension) throws XMLStreamException {
        String domain = dimension.name() + "Domain";
        element("xs:element", "id", id(dimension.name()), "name", dimension.name(), "type", "xbrli:stringItemType",
                "substitutionGroup", "xbrldt:dimensionItem", "abstract", "true", "xbrli:periodType", "duration", "nillable", "true",
                "xbrldt:typedDomainRef", "#" + id(domain));
        xml.writeStartElement("xs:element");
        attributes("id", id(domain), "name", domain);
        xml.writeStartElement("xs:simpleType");
        xml.writeStartElement("xs:restriction");
        attributes("base", "xs:" + dimension.type());
        for (String value : dimension.values()) {
            xml.writeEmptyElement("xs:enumeration");
            attributes("value", value);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        line();
    }

    void labels(List<FactConcept> concepts, Map<String, ConceptDefinition> definitions) throws XMLStreamException {
        xml.writeStartElement("xs:annotation");
        xml.writeStartElement("xs:appinfo");
        xml.writeStartElement("link:linkbase");
        xml.writeStartElement("link:labelLink");
        attributes("xlink:type", "extended", "xlink:role", ROLE + "link");
        line();
        for (FactConcept concept : concepts) {
            ConceptDefinition definition = definitions.get(concept.code());
            labels(concept.name(), ConceptLabels.chinese(definition, concept), ConceptLabels.english(definition, concept));
        }
        for (Dimension dimension : Dimension.ALL) {
            labels(dimension.name(), dimension.chinese(), dimension.english());
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        line();
    }

    private void labels(String name, String chinese, String english) throws XMLStreamException {
        String id = id(name);
        xml.writeEmptyElement("link:loc");
        attributes("xlink:type", "locator", "xlink:href", "#" + id, "xlink:label", id);
        label(id, "zh", chinese);
        label(id, "en", english);
        element("link:labelArc", "xlink:type", "arc", "xlink:arcrole", "http://www.xbrl.org/2003/arcrole/concept-label",
                "xlink:from", id, "xlink:to", id + "_label");
    }

    private void label(String id, String language, String text) throws XMLStreamException {
        xml.writeStartElement("link:label");
        attributes("xlink:type", "resource", "xlink:role", ROLE + "label", "xlink:label", id + "_label", "xml:lang", language);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }

    private static String id(String name) {
        return "caishu_" + name;
    }

    private void element(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
        line();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
