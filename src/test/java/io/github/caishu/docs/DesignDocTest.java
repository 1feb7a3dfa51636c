package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** docs/design.md tells of every package, and its picture shows what comes of its text; {@link DocsTest} does the rest of the page. */
class DesignDocTest {

    private static final Path PACKAGES = Path.of("src/main/java/io/github/caishu");
    private static final List<Reading> PARTS = List.of(
            Reading.PERIOD, Reading.CHANGE, Reading.CONCEPT, Reading.MODALITY, Reading.SOURCE, Reading.ENTITY);

    @Test
    void everyPackageHasItsRow() throws IOException {
        Set<String> told = Page.read(Path.of("docs/design.md")).table("package").rows().stream()
                .flatMap(row -> Arrays.stream(row.get(0).split(", "))).collect(Collectors.toSet());

        try (Stream<Path> paths = Files.walk(PACKAGES)) {
            assertThat(paths.filter(DesignDocTest::hasClasses).map(DesignDocTest::name))
                    .hasSizeGreaterThan(20)
                    .allMatch(name -> told.contains(name) || told.contains(name.substring(Math.max(0, name.lastIndexOf('.')))));
        }
    }

    private static String name(Path directory) {
        return PACKAGES.relativize(directory).toString().replace('\\', '.').replace('/', '.');
    }

    private static boolean hasClasses(Path directory) {
        String[] classes = directory.toFile().list((in, name) -> name.endsWith(".java"));
        return !directory.equals(PACKAGES) && classes != null && classes.length > 0;
    }

    @Test
    void thePictureShowsWhatComesOfItsText() throws Exception {
        NodeList texts = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(Path.of("docs/images/way.svg").toFile()).getElementsByTagName("text");
        List<String> data = IntStream.range(0, texts.getLength()).mapToObj(i -> (Element) texts.item(i))
                .filter(text -> text.getAttribute("class").equals("data")).map(Element::getTextContent).toList();
        List<String> all = IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
        SourceText text = SourceText.plain(data.get(0));
        Case given = new Case(text, null);

        assertThat(data.get(1)).isEqualTo(text.view());
        assertThat(data.get(2)).endsWith(" = " + Reading.NUMERALS.of(given).get(0));
        assertThat(data.get(3)).isEqualTo(Reading.QUANTITY.of(given).get(0));
        assertThat(all).containsSubsequence(PARTS.stream()
                .flatMap(part -> Stream.of(part.heads().get(0), shown(part.of(given).get(0)))).toList());
    }

    private static String shown(String part) {
        return part.isEmpty() ? "none" : part;
    }
}
