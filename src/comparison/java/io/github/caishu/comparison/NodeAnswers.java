package io.github.caishu.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What libraries of npm answer, by way of {@code src/comparison/node/answer.mjs}. */
final class NodeAnswers {

    private static final Path DIRECTORY = Path.of("src/comparison/node");
    private static final JsonMapper JSON = new JsonMapper();

    private NodeAnswers() {
    }

    /** @throws IOException if node is not there, or {@code npm ci} has not been run */
    static Answers of(String library, List<String> texts) throws IOException {
        Path input = Files.createTempFile("texts", ".jsonl");
        Path output = Files.createTempFile("answers", ".jsonl");
        try {
            Files.write(input, texts.stream().map(JSON::writeValueAsString).toList());
            Process node = new ProcessBuilder("node", DIRECTORY.resolve("answer.mjs").toString(), library)
                    .redirectInput(input.toFile()).redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            if (node.onExit().join().exitValue() != 0) {
                throw new IOException("no answers of " + library + ": run npm ci --prefix " + DIRECTORY);
            }
            List<String> lines = Files.readAllLines(output);
            List<List<Reading>> readings = new ArrayList<>();
            for (String line : lines.subList(0, texts.size())) {
                readings.add(JSON.readTree(line).valueStream().map(NodeAnswers::reading).toList());
            }
            return new Answers(readings, JSON.readTree(lines.get(texts.size())).get("charactersPerSecond").asDouble());
        } finally {
            Files.delete(input);
            Files.delete(output);
        }
    }

    private static Reading reading(JsonNode node) {
        return Reading.of(node.get("start").asInt(), node.get("end").asInt(),
                string(node, "type"), string(node, "value"), string(node, "unit"));
    }

    private static String string(JsonNode node, String field) {
        return node.path(field).asString(null);
    }
}
