package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** XML that a page shows. It is well-formed, and the coordinates of its dependencies are those of the project's pom. */
final class PomFragment {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    private PomFragment() {
    }

    static void check(String xml) throws Exception {
        Document pom = parse(Project.text(Path.of("pom.xml")).replaceFirst("<\\?xml[^>]*>", ""));
        List<List<String>> known = new ArrayList<>(coordinates(pom, pom));
        known.add(coordinates((Element) pom.getElementsByTagName("project").item(0), pom));
        assertThat(known).containsAll(coordinates(parse(xml), pom));
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader("<all>" + xml + "</all>")));
    }

    private static List<List<String>> coordinates(Document document, Document pom) {
        List<List<String>> all = new ArrayList<>();
        NodeList dependencies = document.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            all.add(coordinates((Element) dependencies.item(i), pom));
        }
        return all;
    }

    private static List<String> coordinates(Element owner, Document pom) {
        return List.of(child(owner, "groupId", pom), child(owner, "artifactId", pom), child(owner, "version", pom));
    }

    private static String child(Element owner, String name, Document pom) {
        for (Node child = owner.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                String text = child.getTextContent().strip();
                return PROPERTY.matcher(text).replaceAll(property -> pom.getElementsByTagName(property.group(1)).item(0).getTextContent());
            }
        }
        return "";
    }
}
