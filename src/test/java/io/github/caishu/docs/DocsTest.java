package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does what the pages of the documentation show: runs the programs and commands and compares what they print, reads the data and the
 * tables of cases, follows the links, looks for what is named. A block or table that has a test of its own says so in a comment before
 * it, {@code <!-- tested by SparkDocTest -->}.
 */
class DocsTest {

    private static final List<Page> PAGES = Page.all();
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path directory;

    @Test
    void thePagesAreFound() {
        assertThat(PAGES).extracting(Page::toString).contains("README.md", "docs/records.md", "docs/extending.md", "docs/design.md");
    }

    @TestFactory
    Stream<DynamicTest> blocks() throws Exception {
        List<Block> blocks = PAGES.stream().flatMap(page -> page.blocks().stream()).filter(block -> block.ownTest().isEmpty()).toList();
        Path classes = Files.createDirectory(directory.resolve("classes"));
        ShownProgram.compile(blocks.stream().filter(block -> block.language().equals("java")).map(Snippet::new)
                .collect(Collectors.toMap(Snippet::name, Snippet::source)), classes);
        Map<Page, Path> written = new HashMap<>();
        for (Page page : PAGES) {
            written.put(page, Files.createTempDirectory(directory, "written"));
        }
        return blocks.stream().map(block -> PlacedTest.of(block + " " + block.language(), () -> {
            switch (block.language()) {
                case "java" -> {
                    List<Path> checkout = checkout();
                    assertThatItPrints(block, new Snippet(block).run(classes));
                    assertThat(checkout()).as("what stands in the checkout").isEqualTo(checkout);
                }
                case "sh" -> assertThatItPrints(block, run(ShellLines.of(block), written.get(block.page())));
                case "json" -> requireJson(block.content());
                case "csv" -> assertThat(CSVFormat.RFC4180.parse(new StringReader(block.content())).getRecords()).isNotEmpty();
                case "xml" -> PomFragment.check(block.content());
                case "tsv" -> assertThat(Project.tables()).as("the tables of words").anyMatch(table -> table.contains(block.content()));
                case "text" -> assertThat(block.isOutput()).as("it is the output of the block before it").isTrue();
                default -> throw new AssertionError("there is no rule for blocks of \"" + block.language()
                        + "\"; take a language that has one, or tell its test in a comment before it: <!-- tested by XTest -->");
            }
        }));
    }

    private static void assertThatItPrints(Block block, String printed) {
        block.output().ifPresent(output -> assertThat(printed).isEqualTo(output));
    }

    private static List<Path> checkout() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.sorted().toList();
        }
    }

    /** Builds and scripts are not run within a build, but what they name is there. */
    private static String run(List<String> lines, Path directory) throws Exception {
        StringBuilder printed = new StringBuilder();
        for (String line : lines) {
            if (Command.is(line)) {
                printed.append(new Command(line, directory).run());
            } else if (MavenCommand.is(line)) {
                MavenCommand.check(line);
            } else {
                assertThat(Path.of(line)).as("a command with a rule, or a script of the checkout").isExecutable();
            }
        }
        return printed.toString();
    }

    /** One value, or one a line. */
    private static void requireJson(String text) {
        try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(text)) {
            assertThat(values.readAll()).isNotEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> testsThatPagesName() {
        return PAGES.stream().flatMap(page -> page.nodes(HtmlBlock.class).stream()
                .flatMap(html -> OwnTest.namedIn(html).stream()).distinct()
                .map(name -> PlacedTest.of(page + " " + name, () ->
                        assertThat(Project.typeFile(name)).content().contains(page.path().getFileName().toString()))));
    }

    @TestFactory
    Stream<DynamicTest> casesOfTables() {
        return PAGES.stream().flatMap(page -> page.tables().stream()).filter(table -> table.ownTest().isEmpty())
                .flatMap(table -> new CaseTable(table).tests());
    }

    @TestFactory
    Stream<DynamicTest> links() {
        return PAGES.stream().flatMap(page -> Links.of(page).stream().distinct()
                .map(link -> PlacedTest.of(page + " " + link, () -> Links.check(page, link))));
    }

    @TestFactory
    Stream<DynamicTest> picturesAreToldInWords() {
        return PAGES.stream().flatMap(page -> page.nodes(Image.class).stream()
                .map(image -> PlacedTest.of(page + " " + image.getDestination(), () -> assertThat(Table.text(image)).isNotBlank())));
    }

    @TestFactory
    Stream<DynamicTest> names() {
        return PAGES.stream().flatMap(page -> page.codeSpans().stream().distinct()
                .map(code -> PlacedTest.of(page + " " + code, () -> Names.check(code))));
    }
}
