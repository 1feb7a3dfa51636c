package io.github.caishu.comparison;

import io.github.caishu.accuracy.SharedSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.ArrayUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One of the shared sets, and what a library's readings of it score. */
final class AnnotatedTexts {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final List<JsonNode> documents;

    AnnotatedTexts(String set) throws IOException {
        file = SharedSets.gold(set);
        documents = Files.readAllLines(file).stream().map(JSON::readTree).toList();
    }

    List<String> texts() {
        return documents.stream().map(document -> document.get("text").asString()).toList();
    }

    /** What score.py tells of the readings, a list a text. */
    JsonNode score(List<List<Reading>> readings, String... options) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            JsonNode document = documents.get(i);
            ObjectNode line = JSON.createObjectNode().put("id", document.get("id").asString());
            for (Reading reading : readings.get(i)) {
                add(line.withArray("claims").addObject(), favoured(reading, document.get("claims")));
            }
            lines.add(line.toString());
        }
        Path found = Files.createTempFile("found", ".jsonl");
        try {
            return JSON.readTree(SharedSets.score("score.py", file, Files.write(found, lines), ArrayUtils.add(options, "--json")));
        } finally {
            Files.delete(found);
        }
    }

    /** The benefit of the doubt: what a library does not tell of a figure is taken from the annotation. */
    private static Reading favoured(Reading reading, JsonNode claims) {
        for (JsonNode claim : claims) {
            if (reading.overlap(claim.get("start").asInt(), claim.get("end").asInt()) > 0) {
                String type = claim.get("type").asString();
                String unit = claim.get("unit").asString(null);
                return tellsLess(reading, type, unit) ? reading.with(type, unit) : reading;
            }
        }
        return reading.type() == null ? reading.with("count", null) : reading;
    }

    /** No type or unit, no 每 of a price, percentages and points as one. */
    private static boolean tellsLess(Reading reading, String type, String unit) {
        return reading.type() == null || reading.unit() == null
                || type.equals("price") && unit.startsWith(reading.unit() + "/")
                || type.equals("percentage_point") && reading.type().equals("percentage");
    }

    private static void add(ObjectNode claim, Reading reading) {
        claim.putObject("span").put("start", reading.start()).put("end", reading.end());
        ObjectNode quantity = claim.putObject("quantity").put("type", reading.type()).put("unit", reading.unit());
        reading.putAmount(quantity);
    }
}
