package io.github.caishu.output.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The selectors as Apache Annotator reads them, an implementation by others, which npm fetches into target. Skipped where there is no
 * Node.js or no registry of npm.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelectorsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path ANNOTATOR = Path.of("target/annotator");
    private static final String PACKAGE = "@apache-annotator/selector@0.2.0";
    private static final String SCRIPT = "select.mjs";

    @BeforeAll
    void theAnnotatorIsThere() throws IOException, InterruptedException {
        Files.createDirectories(ANNOTATOR);
        if (!Files.exists(ANNOTATOR.resolve("node_modules"))) {
            List<String> install = List.of("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", ".", PACKAGE);
            assumeTrue(run(install, "") != null, "selectors not tried: npm cannot install " + PACKAGE);
        }
        assumeTrue(run(List.of("node", "--version"), "") != null, "selectors not tried: there is no Node.js");
        try (InputStream script = SelectorsTest.class.getResourceAsStream(SCRIPT)) {
            Files.copy(script, ANNOTATOR.resolve(SCRIPT), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What it prints; null if it cannot be run, or fails. */
    private static String run(List<String> command, String input) throws IOException, InterruptedException {
        Path in = Files.writeString(ANNOTATOR.resolve("input"), input);
        try {
            Process process = new ProcessBuilder(command).directory(ANNOTATOR.toFile()).redirectInput(in.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? printed : null;
        } catch (IOException e) {
            return null; // there is no such command
        }
    }

    private static Stream<SourceText> texts() {
        return Stream.of(
                SourceText.plain(Pages.TEXT),
                SourceText.plain("😀".repeat(40) + Pages.TEXT + "😀".repeat(40)),
                SourceText.plain("望江钢铁涨3%。".repeat(30)),
                SourceText.plain("望江钢铁\n涨\"3%\"\\。\u2028存款\t6.1亿\n\n元"));
    }

    /** Where each selector of the type leads to, in UTF-16 code units, as the annotator counts. */
    private static List<JsonNode> found(SourceText text, String type) throws IOException, InterruptedException {
        String input = Pages.selectors(text, type)
                .map(selector -> JSON.writeValueAsString(Map.of("text", text.original(), "selector", selector)))
                .collect(Collectors.joining("\n"));
        return run(List.of("node", SCRIPT), input).lines().map(JSON::readTree).toList();
    }

    @Test
    void aPositionIsThatOfTheWords() throws IOException, InterruptedException {
        for (SourceText text : texts().toList()) {
            List<String> exact = Pages.selectors(text, "TextQuoteSelector").map(selector -> selector.get("exact").asString()).toList();
            List<JsonNode> found = found(text, "TextPositionSelector");

            assertThat(found).isNotEmpty();
            assertThat(found).extracting(place -> new Span(place.at("/0/0").asInt(), place.at("/0/1").asInt()).of(text.original()))
                    .isEqualTo(exact);
        }
    }

    @Test
    void aQuoteIsFoundOnceAndThere() throws IOException, InterruptedException {
        for (SourceText text : texts().toList()) {
            assertThat(found(text, "TextQuoteSelector")).isNotEmpty().isEqualTo(found(text, "TextPositionSelector"));
        }
    }
}
