package io.github.caishu.clothes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All texts in {@code ../shared} beside the project: annotated, unlabelled, and those of other libraries' tests. */
final class SharedTexts {

    private static final Path SHARED = Path.of("../shared");
    private static final JsonMapper JSON = new JsonMapper();

    private SharedTexts() {
    }

    static boolean areThere() {
        return Files.isDirectory(SHARED.resolve("corpus"));
    }

    /** Every so-manieth of them; 1 is all. */
    static List<String> every(int step) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : List.of("gold/seed.jsonl", "gold/dev.jsonl", "gold/train.jsonl", "corpus/news.jsonl", "peers/peers-dev.jsonl")) {
            List<String> lines = Files.readAllLines(SHARED.resolve(file));
            for (int i = 0; i < lines.size(); i += step) {
                JsonNode line = JSON.readTree(lines.get(i));
                texts.add(line.path(line.has("text") ? "text" : "input").asString());
            }
        }
        return texts;
    }
}
