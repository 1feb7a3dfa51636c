package io.github.caishu.comparison;

import io.github.caishu.accuracy.SharedSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The cases of other libraries' own tests, and how many of them a library passes. */
final class PeerCases {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern ARABIC = Pattern.compile("[0-9０-９]");

    private final List<JsonNode> cases;

    private PeerCases(List<JsonNode> cases) {
        this.cases = cases;
    }

    static PeerCases all() throws IOException {
        return new PeerCases(Files.readAllLines(SharedSets.peerCases()).stream().map(JSON::readTree).toList());
    }

    /** Those that are one numeral of one value in Chinese characters: what a converter, which finds nothing in a text, can be asked. */
    PeerCases chineseNumerals() {
        Predicate<JsonNode> one = test -> test.get("layer").asString().equals("numerals")
                && test.get("expect").size() == 1 && test.at("/expect/0").has("value");
        return new PeerCases(cases.stream().filter(one.and(test -> !ARABIC.matcher(numeral(test)).find())).toList());
    }

    List<String> inputs() {
        return cases.stream().map(test -> test.get("input").asString()).toList();
    }

    /** What each expects to be read. */
    List<String> numerals() {
        return cases.stream().map(PeerCases::numeral).toList();
    }

    private static String numeral(JsonNode test) {
        return test.at("/expect/0/text").asString();
    }

    /** How many pass with these readings, a list a case: {@code 15/16} by the suite's name, and under {@code all}. */
    Map<String, String> passed(List<List<Reading>> readings) throws IOException {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            found.add(line(cases.get(i), readings.get(i)));
        }
        Path expected = Files.createTempFile("cases", ".jsonl");
        Path output = Files.createTempFile("found", ".jsonl");
        try {
            Files.write(expected, cases.stream().map(JsonNode::toString).toList());
            Files.write(output, found);
            Map<String, String> passed = new LinkedHashMap<>();
            for (String line : SharedSets.score("peerscore.py", expected, output).lines().toList()) {
                String[] suite = line.split("\\s+", 3);
                passed.put(suite[0], suite[1]);
            }
            return passed;
        } finally {
            Files.delete(expected);
            Files.delete(output);
        }
    }

    private static String line(JsonNode test, List<Reading> readings) {
        String layer = test.get("layer").asString();
        ObjectNode line = JSON.createObjectNode().put("id", test.get("id").asString());
        for (Reading reading : readings) {
            // the benefit of the doubt: what a library does not tell is what the case expects
            String type = reading.type() == null ? test.at("/expect/0/type").asString(null) : reading.type();
            String unit = reading.unit() == null ? test.at("/expect/0/unit").asString(null) : reading.unit();
            ObjectNode item = line.withArray(layer).addObject().put("type", type).put("unit", unit);
            item.putObject("span").put("start", reading.start()).put("end", reading.end());
            reading.putAmount(item);
        }
        return line.toString();
    }

    /** What was made of each case's numeral, put where the numeral stands. */
    List<List<Reading>> inPlace(List<List<String>> values) {
        List<List<Reading>> readings = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            JsonNode expected = cases.get(i).at("/expect/0");
            readings.add(values.get(i).stream().map(value ->
                    Reading.of(expected.get("start").asInt(), expected.get("end").asInt(), null, value, null)).toList());
        }
        return readings;
    }
}
