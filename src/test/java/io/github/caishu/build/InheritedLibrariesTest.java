package io.github.caishu.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.caishu.FigureExtractor;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A program that depends on the library gets two others with it, and they are enough to extract claims. */
class InheritedLibrariesTest {

    static final List<String> INHERITED = List.of("hanlp", "commons-lang3");

    @Test
    void thePomHandsOnTwo() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml"));
        NodeList found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(
                "/project/dependencies/dependency[not(optional = 'true') and not(scope)]/artifactId", pom, XPathConstants.NODESET);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            names.add(found.item(i).getTextContent());
        }

        assertThat(names).isEqualTo(INHERITED);
    }

    @Test
    void claimsAreFoundWithThoseAlone() throws Exception {
        try (URLClassLoader alone = new URLClassLoader(inheritedClassPath(), ClassLoader.getPlatformClassLoader())) {
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> alone.loadClass("org.apache.spark.sql.SparkSession"));
            Class<?> extractor = alone.loadClass(FigureExtractor.class.getName());
            Object builder = extractor.getMethod("builder").invoke(null);
            Object built = builder.getClass().getMethod("build").invoke(builder);

            assertThat((List<?>) extractor.getMethod("extract", CharSequence.class).invoke(built, "望江钢铁去年营收12.4亿元，同比增长4%")).hasSize(2);
        }
    }

    private static URL[] inheritedClassPath() throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            String name = path.getFileName().toString();
            if (name.equals("classes") || Stream.of("hanlp-", "commons-lang3-").anyMatch(name::startsWith)) {
                urls.add(path.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
