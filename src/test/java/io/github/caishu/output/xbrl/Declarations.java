package io.github.caishu.output.xbrl;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a taxonomy declares, read from its schema and that of the IFRS elements, by name with the prefix of the report. */
final class Declarations {

    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";

    /** A concept: its item type and its kind of period. */
    record Concept(String type, String period) {
    }

    private final Map<String, Concept> concepts = new HashMap<>();
    /** The values that a dimension may have; none listed if any. */
    private final Map<String, List<String>> dimensions = new HashMap<>();

    static Declarations of(XbrlTaxonomy taxonomy) throws IOException {
        StringWriter schema = new StringWriter();
        taxonomy.write(schema);
        Declarations declarations = new Declarations();
        declarations.read("caishu:", new InputSource(new StringReader(schema.toString())));
        try (InputStream ifrs = Declarations.class.getResourceAsStream("ifrs-stub.xsd")) {
            declarations.read("ifrs-full:", new InputSource(ifrs));
        }
        return declarations;
    }

    private void read(String prefix, InputSource schema) throws IOException {
        Map<String, Element> domains = new HashMap<>();
        List<Element> all = elements(document(schema).getDocumentElement().getElementsByTagNameNS(SCHEMA, "element"));
        all.forEach(element -> domains.put("#" + element.getAttribute("id"), element));
        for (Element element : all) {
            String name = prefix + element.getAttribute("name");
            if (element.getAttribute("substitutionGroup").equals("xbrli:item")) {
                concepts.put(name, new Concept(element.getAttribute("type"), element.getAttribute("xbrli:periodType")));
            } else if (element.getAttribute("substitutionGroup").equals("xbrldt:dimensionItem")) {
                Element domain = domains.get(element.getAttribute("xbrldt:typedDomainRef"));
                dimensions.put(name, elements(domain.getElementsByTagNameNS(SCHEMA, "enumeration")).stream()
                        .map(value -> value.getAttribute("value")).toList());
            }
        }
    }

    private static Document document(InputSource source) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(source);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    Map<String, Concept> concepts() {
        return concepts;
    }

    Map<String, List<String>> dimensions() {
        return dimensions;
    }
}
