package io.github.caishu.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is not as the schema says is refused: every rule of it has a record that breaks it. */
class ClaimSchemaRefusalTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CLAIM = """
            {"id": "a", "claims": [{
              "text": "4%", "span": {"start": 47, "end": 49},
              "quantity": {"type": "percentage", "value": "4", "unit": "%", "qualifier": "about",
                "unitSpan": {"start": 48, "end": 49}, "qualifierSpan": {"start": 46, "end": 47}},
              "concept": {"code": "DEPOSITS", "text": "存款", "span": {"start": 31, "end": 33}},
              "entity": {"text": "澄湖银行", "span": {"start": 16, "end": 20}},
              "period": {"text": "上半年", "span": {"start": 13, "end": 16}, "start": "2018-01-01", "end": "2018-06-30"},
              "change": {"direction": "increase", "basis": "yoy", "span": {"start": 44, "end": 46}, "basisSpan": {"start": 42, "end": 44}},
              "modality": "forecast",
              "source": {"text": "澄湖市统计局", "span": {"start": 0, "end": 6}}}]}""";
    private static final String QUANTITY = """
            {"id": 1, "quantities": [{"text": "3吨", "span": {"start": 0, "end": 2}, "type": "measure", "value": "3000", "decimals": -3, "unit": "吨",
              "ucum": "t", "qualifier": "exact"}]}""";
    private static final String NUMERAL = """
            {"id": 1, "numerals": [{"text": "三成半", "span": {"start": 0, "end": 3}, "low": "0.3", "high": "0.35"}]}""";

    private static final List<String> LINES = List.of(CLAIM, QUANTITY, NUMERAL);
    private static final Set<String> OPTIONAL = Set.of("ucum", "decimals", "unitSpan", "qualifierSpan", "change/span", "basisSpan");

    /** Where in a line, and what stands there instead. */
    private record Wrong(String line, String pointer, String value) {

        String json() {
            if (pointer.isEmpty()) {
                return value;
            }
            JsonNode root = JSON.readTree(line);
            JsonPointer place = JsonPointer.compile(pointer);
            JsonNode parent = root.at(place.head());
            if (parent.isArray()) {
                ((ArrayNode) parent).set(place.last().getMatchingIndex(), JSON.readTree(value));
            } else {
                ((ObjectNode) parent).set(place.last().getMatchingProperty(), JSON.readTree(value));
            }
            return root.toString();
        }

        @Override
        public String toString() {
            return pointer + " " + value;
        }
    }

    private static Stream<Wrong> at(String line, String pointer, String... values) {
        return Stream.of(values).map(value -> new Wrong(line, pointer, value));
    }

    private static Stream<Wrong> quantity(String... values) {
        return at(CLAIM, "/claims/0/quantity", values);
    }

    static final List<Wrong> WRONG_VALUES = Stream.of(
            at(CLAIM, "", "[]", "\"claims\"", "{\"id\": 1}", "{\"id\": 1, \"claims\": [], \"numerals\": []}"),
            at(CLAIM, "/id", "null", "{}", "true"),
            at(CLAIM, "/claims", "null", "{}"),
            at(CLAIM, "/claims/0", "\"4%\""),
            at(CLAIM, "/claims/0/text", "\"\"", "null", "4"),
            at(CLAIM, "/claims/0/span", "null", "[47, 49]", "{\"start\": -1, \"end\": 49}", "{\"start\": 0, \"end\": 0}",
                    "{\"start\": 1.5, \"end\": 2}", "{\"start\": 1, \"end\": \"2\"}"),
            at(CLAIM, "/claims/0/quantity", "null", "{}"),
            at(CLAIM, "/claims/0/quantity/type", "\"percent\"", "null"),
            at(CLAIM, "/claims/0/quantity/value", "4", "\"4e5\"", "\"04\"", "\".5\"", "\"4.\"", "\"+4\"", "\"4,000\"", "\"\"", "null"),
            at(CLAIM, "/claims/0/quantity/low", "\"3\""),
            at(CLAIM, "/claims/0/quantity/high", "\"5\""),
            at(CLAIM, "/claims/0/quantity/unit", "\"\"", "null", "1", "\"pp\""),
            at(QUANTITY, "/quantities/0/decimals", "-3.5", "\"-3\"", "null"),
            at(CLAIM, "/claims/0/quantity/ucum", "\"%\""),
            at(CLAIM, "/claims/0/quantity/qualifier", "\"exact\"", "\"roughly\"", "null"),
            at(CLAIM, "/claims/0/quantity/unitSpan", "null"),
            at(CLAIM, "/claims/0/quantity/qualifierSpan", "null"),
            quantity("{\"type\": \"money\", \"value\": \"4\", \"unit\": \"元\", \"qualifier\": \"exact\"}",
                    "{\"type\": \"money\", \"value\": \"4\", \"unit\": null, \"qualifier\": \"exact\"}",
                    "{\"type\": \"money\", \"low\": \"4\", \"unit\": \"CNY\", \"qualifier\": \"exact\"}",
                    "{\"type\": \"money\", \"high\": \"4\", \"unit\": \"CNY\", \"qualifier\": \"exact\"}",
                    "{\"type\": \"money\", \"unit\": \"CNY\", \"qualifier\": \"exact\"}",
                    "{\"type\": \"price\", \"value\": \"4\", \"unit\": \"CNY\", \"qualifier\": \"exact\"}",
                    "{\"type\": \"price\", \"value\": \"4\", \"unit\": \"CNY/\", \"qualifier\": \"exact\"}",
                    "{\"type\": \"price\", \"value\": \"4\", \"unit\": null, \"qualifier\": \"exact\"}",
                    "{\"type\": \"percentage_point\", \"value\": \"4\", \"unit\": \"%\", \"qualifier\": \"exact\"}",
                    "{\"type\": \"multiple\", \"value\": \"4\", \"unit\": \"倍\", \"qualifier\": \"exact\"}",
                    "{\"type\": \"points\", \"value\": \"4\", \"unit\": \"pp\", \"qualifier\": \"exact\"}",
                    "{\"type\": \"age\", \"value\": \"4\", \"unit\": null, \"qualifier\": \"exact\"}",
                    "{\"type\": \"measure\", \"value\": \"4\", \"unit\": null, \"qualifier\": \"exact\"}",
                    "{\"type\": \"duration\", \"value\": \"4\", \"unit\": null, \"qualifier\": \"exact\"}",
                    "{\"type\": \"count\", \"value\": \"4\", \"unit\": 4, \"qualifier\": \"exact\"}"),
            at(CLAIM, "/claims/0/concept", "null"),
            at(CLAIM, "/claims/0/concept/code", "\"\"", "null"),
            at(CLAIM, "/claims/0/concept/text", "null", "\"\"", "1"),
            at(CLAIM, "/claims/0/concept/span", "null", "1"),
            at(CLAIM, "/claims/0/entity", "\"澄湖银行\""),
            at(CLAIM, "/claims/0/entity/code", "\"\"", "null"),
            at(CLAIM, "/claims/0/period", "\"2018\""),
            at(CLAIM, "/claims/0/period/start", "\"2018-02-30\"", "\"20180101\"", "2018"),
            at(CLAIM, "/claims/0/period/end", "\"2018-6-30\""),
            at(CLAIM, "/claims/0/change", "\"increase\""),
            at(CLAIM, "/claims/0/change/direction", "\"up\"", "null"),
            at(CLAIM, "/claims/0/change/basis", "\"qoq\"", "null"),
            at(CLAIM, "/claims/0/change/span", "null"),
            at(CLAIM, "/claims/0/change/basisSpan", "null"),
            at(CLAIM, "/claims/0/modality", "\"fact\"", "null"),
            at(CLAIM, "/claims/0/source", "\"澄湖市统计局\""),
            at(QUANTITY, "/quantities", "{}"),
            at(QUANTITY, "/quantities/0", "3"),
            at(QUANTITY, "/quantities/0/ucum", "\"\"", "null"),
            at(NUMERAL, "/numerals", "{}"),
            at(NUMERAL, "/numerals/0", "{\"text\": \"3\", \"span\": {\"start\": 0, \"end\": 1}}")).flatMap(wrongs -> wrongs).toList();

    @ParameterizedTest
    @FieldSource("WRONG_VALUES")
    void aWrongValue(Wrong wrong) {
        assertThat(Schema.errors(wrong.json())).isNotEmpty();
    }

    @Test
    void whatIsRightIsNotRefused() {
        assertThat(LINES).allSatisfy(line -> assertThat(Schema.errors(line)).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> somethingMissing() {
        return LINES.stream().flatMap(ClaimSchemaRefusalTest::withoutOne).map(ClaimSchemaRefusalTest::isRefused);
    }

    @TestFactory
    Stream<DynamicTest> somethingMore() {
        return LINES.stream().flatMap(ClaimSchemaRefusalTest::withOneMore).map(ClaimSchemaRefusalTest::isRefused);
    }

    private static DynamicTest isRefused(String line) {
        return DynamicTest.dynamicTest(line, () -> assertThat(Schema.errors(line)).isNotEmpty());
    }

    @Test
    void everyRuleHasARecordThatBreaksIt() {
        Set<String> broken = Stream.of(WRONG_VALUES.stream().map(Wrong::json),
                        LINES.stream().flatMap(ClaimSchemaRefusalTest::withoutOne),
                        LINES.stream().flatMap(ClaimSchemaRefusalTest::withOneMore))
                .flatMap(lines -> lines).flatMap(line -> Schema.errors(line).stream())
                .map(error -> error.getSchemaLocation().getFragment().toString()).collect(Collectors.toSet());
        Set<String> rules = new TreeSet<>();
        addRules(JSON.readTree(ClaimSchema.text()), "", rules);

        assertThat(rules).hasSizeGreaterThan(60);
        assertThat(broken).containsAll(rules);
    }

    /** The places of all that can fail; of a choice and a condition it is the whole that does. */
    private static void addRules(JsonNode schema, String place, Set<String> rules) {
        schema.forEachEntry((keyword, rule) -> {
            String here = place + "/" + keyword;
            switch (keyword) {
                case "properties", "$defs" -> rule.forEachEntry((name, below) -> {
                    if (below.isBoolean()) {
                        rules.add(here + "/" + name + "/false");
                    } else {
                        addRules(below, here + "/" + name, rules);
                    }
                });
                case "allOf" -> IntStream.range(0, rule.size()).forEach(i -> addRules(rule.get(i), here + "/" + i, rules));
                case "items", "then", "else" -> addRules(rule, here, rules);
                case "$schema", "$id", "$ref", "title", "description", "examples", "if" -> { }
                default -> rules.add(here);
            }
        });
    }

    private static Stream<String> withoutOne(String line) {
        return objects(JSON.readTree(line), JsonPointer.empty()).flatMap(object -> JSON.readTree(line).at(object).propertyNames().stream()
                .filter(name -> !OPTIONAL.contains(name) && !OPTIONAL.contains(StringUtils.substringAfterLast(object.toString(), "/") + "/" + name))
                .map(name -> changed(line, object, node -> node.remove(name))));
    }

    private static Stream<String> withOneMore(String line) {
        return objects(JSON.readTree(line), JsonPointer.empty()).map(object -> changed(line, object, node -> node.put("more", 1)));
    }

    private static String changed(String line, JsonPointer object, Consumer<ObjectNode> change) {
        JsonNode root = JSON.readTree(line);
        change.accept((ObjectNode) root.at(object));
        return root.toString();
    }

    private static Stream<JsonPointer> objects(JsonNode node, JsonPointer place) {
        Stream<JsonPointer> below = node.isArray()
                ? IntStream.range(0, node.size()).boxed().flatMap(i -> objects(node.get(i), place.appendIndex(i)))
                : node.propertyStream().flatMap(entry -> objects(entry.getValue(), place.appendProperty(entry.getKey())));
        return node.isObject() ? Stream.concat(Stream.of(place), below) : below;
    }
}
