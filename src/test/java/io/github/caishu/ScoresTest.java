package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The scores on the shared sets do not fall below {@code score-floors.properties}. Skipped where there is no {@code ../shared}
 * beside the project.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoresTest {

    private static final String FLOORS = "/score-floors.properties";
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, JsonNode> scores = new HashMap<>();

    @TempDir
    private Path directory;

    @BeforeAll
    void theSharedSetsAreThere() {
        Shared.assumeScripts();
    }

    static Stream<String> floors() throws IOException {
        return properties().stringPropertyNames().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("floors")
    void isNotBelowItsFloor(String measure) throws IOException, InterruptedException {
        String set = measure.substring(0, measure.indexOf('.'));
        if (!scores.containsKey(set)) {
            scores.put(set, set.equals("peers") ? peerScore() : goldScore(set));
        }
        BigDecimal score = scores.get(set).at("/" + measure.substring(set.length() + 1).replace('.', '/')).decimalValue();

        assertThat(score).isGreaterThanOrEqualTo(new BigDecimal(properties().getProperty(measure)));
    }

    private JsonNode goldScore(String set) throws IOException, InterruptedException {
        Path gold = Shared.DIRECTORY.resolve("gold/" + set + ".jsonl");
        Path claims = Files.writeString(directory.resolve(set + ".jsonl"), extract("claims", Files.readString(gold)));
        return JSON.readTree(Shared.python("score.py", gold, claims, "--json"));
    }

    /** peerscore.py prints {@code all 200/210 = 0.9524} last. */
    private JsonNode peerScore() throws IOException, InterruptedException {
        Path cases = Shared.DIRECTORY.resolve("peers/peers-dev.jsonl");
        StringBuilder texts = new StringBuilder();
        for (String line : Files.readAllLines(cases)) {
            ObjectNode text = (ObjectNode) JSON.readTree(line);
            texts.append(text.put("text", text.get("input").asString()).retain("id", "text")).append('\n');
        }
        Map<String, ObjectNode> byId = new LinkedHashMap<>();
        for (String layer : List.of("numerals", "quantities")) {
            extract(layer, texts.toString()).lines().map(line -> (ObjectNode) JSON.readTree(line))
                    .forEach(found -> byId.merge(found.get("id").asString(), found, ObjectNode::setAll));
        }
        Path both = Files.write(directory.resolve("peers.jsonl"), byId.values().stream().map(ObjectNode::toString).toList());
        String printed = Shared.python("peerscore.py", cases, both);
        return JSON.createObjectNode().put("passed", new BigDecimal(printed.substring(printed.lastIndexOf(' ') + 1).strip()));
    }

    private static String extract(String layer, String jsonLines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = new Main().run(new String[] {"extract", "--from", "jsonl", "--to", "jsonl", "--layer", layer},
                new ByteArrayInputStream(jsonLines.getBytes(StandardCharsets.UTF_8)), out, System.err);
        assertThat(status).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Properties properties() throws IOException {
        Properties floors = new Properties();
        try (InputStream stream = ScoresTest.class.getResourceAsStream(FLOORS)) {
            floors.load(stream);
        }
        return floors;
    }
}
