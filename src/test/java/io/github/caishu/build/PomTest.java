package io.github.caishu.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The POM is one that Maven Central takes, and says the same build tomorrow. */
class PomTest {

    private static final XPath XPATH = XPathFactory.newInstance().newXPath();
    private static Document pom;

    @BeforeAll
    static void read() throws Exception {
        pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "groupId", "artifactId", "version", "name", "description", "url", "licenses/license/name", "licenses/license/url",
        "developers/developer/name", "developers/developer/organization", "developers/developer/organizationUrl",
        "scm/connection", "scm/developerConnection", "scm/url", "issueManagement/url"})
    void centralRequiresIt(String element) throws XPathExpressionException {
        assertThat(texts("/project/" + element)).isNotEmpty().noneMatch(String::isBlank);
    }

    @Test
    void sourcesAreAttached() throws XPathExpressionException {
        assertThat(texts("/project/build/plugins/plugin[artifactId = 'maven-source-plugin']//goal")).containsExactly("jar-no-fork");
    }

    @Test
    void nothingDependsOnASnapshotOrARangeOfVersions() throws XPathExpressionException {
        assertThat(texts("//dependency/version | //plugin/version | /project/properties/*[contains(name(), '.version')]")).isNotEmpty()
                .noneMatch(version -> version.contains("SNAPSHOT") || version.matches("[\\[(].*|LATEST|RELEASE"));
    }

    @Test
    void everyPluginHasItsVersion() throws XPathExpressionException {
        assertThat(texts("//plugin[version]/artifactId")).containsAll(texts("//plugin/artifactId"));
    }

    /** Where the build names none, Maven takes the version that it was made with itself. */
    @Test
    void thePluginsThatMavenCallsByItselfAreNamed() throws XPathExpressionException {
        assertThat(texts("/project/build/plugins/plugin[version]/artifactId")).contains("maven-clean-plugin", "maven-resources-plugin",
                "maven-compiler-plugin", "maven-surefire-plugin", "maven-jar-plugin", "maven-install-plugin", "maven-deploy-plugin");
    }

    @Test
    void aVersionIsOneOrAPropertyThatIsOne() throws XPathExpressionException {
        for (String version : texts("//version")) {
            boolean property = version.startsWith("${");
            assertThat(property ? texts("/project/properties/" + version.substring(2, version.length() - 1)) : List.of(version))
                    .as(version).singleElement().asString().matches("(portable-)?[0-9][0-9A-Za-z.-]*");
        }
    }

    @Test
    void everyDependencyHasItsVersion() throws XPathExpressionException {
        assertThat(texts("//dependency[not(version)]/artifactId")).containsExactly("junit-jupiter"); // of the BOM of JUnit
    }

    @Test
    void whatSignsAndPublishesRunsOnlyWhenAskedTo() throws XPathExpressionException {
        List<String> publishing = List.of("maven-gpg-plugin", "central-publishing-maven-plugin");
        assertThat(texts("/project/profiles/profile[id = 'release'][not(activation)]//plugin/artifactId")).containsAll(publishing);
        assertThat(texts("/project/build//plugin/artifactId")).isNotEmpty().doesNotContainAnyElementsOf(publishing);
    }

    private static List<String> texts(String path) throws XPathExpressionException {
        NodeList found = (NodeList) XPATH.evaluate(path, pom, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
