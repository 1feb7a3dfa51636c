package io.github.caishu.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The measured part of docs/accuracy.md. */
public final class AccuracyTables {

    private static final List<String> SETS = List.of("dev", "train", "seed");

    private final Scores scores;

    /** Of those scores. */
    public AccuracyTables(Scores scores) {
        this.scores = scores;
    }

    /** The tables as Markdown. */
    public String markdown() throws IOException {
        return String.join("\n\n", whole(), fields(), types(), kinds(), peers());
    }

    private String whole() throws IOException {
        List<String> rows = new ArrayList<>(List.of("| precision, recall, **F1** | " + heads() + " |", rule(SETS.size())));
        for (String measure : List.of("detection", "exact_span", "figure", "claim")) {
            rows.add(row(measure.replace('_', ' '), cells(set -> precisionRecallF1(set.get(measure)))));
        }
        return String.join("\n", rows);
    }

    private String fields() throws IOException {
        List<String> rows = new ArrayList<>(List.of("| field, of right figures | " + String.join(" | ", SETS) + " |", rule(SETS.size())));
        for (String field : scores.of("dev").get("fields_on_right_figures").propertyNames()) {
            String name = Map.of("code", "concept: code", "concept", "concept: words").getOrDefault(field, field);
            rows.add(row(name, cells(set -> three(set.at("/fields_on_right_figures/" + field)))));
        }
        return String.join("\n", rows);
    }

    /** score.py tells of a type {@code 123/124 right, 1 missed}. */
    private String types() throws IOException {
        Set<String> types = new LinkedHashSet<>();
        for (String set : SETS) {
            types.addAll(scores.of(set).get("by_type").propertyNames());
        }
        List<String> rows = new ArrayList<>(List.of("| figures right, by type | " + String.join(" | ", SETS) + " |", rule(SETS.size())));
        for (String type : types) {
            rows.add(row("`" + type + "`", cells(set -> set.at("/by_type/" + type).asString("").replaceFirst(" right.*", ""))));
        }
        return String.join("\n", rows);
    }

    private String kinds() throws IOException {
        List<String> rows = new ArrayList<>(List.of(
                "| kind of text, dev and train | claims | figure F1 | claim F1 | entity | period | source |", rule(6)));
        for (Map.Entry<String, JsonNode> kind : scores.byKind().entrySet()) {
            JsonNode score = kind.getValue();
            JsonNode fields = score.get("fields_on_right_figures");
            rows.add(row(kind.getKey(), List.of(score.get("claims").asString(), three(score.at("/figure/f1")), three(score.at("/claim/f1")),
                    three(fields.get("entity")), three(fields.get("period")), three(fields.get("source")))));
        }
        return String.join("\n", rows);
    }

    private String peers() throws IOException {
        List<String> rows = new ArrayList<>(List.of("| other libraries' own cases | passed |", rule(1)));
        for (String line : scores.peers()) {
            String[] suite = line.split("\\s+", 2);
            rows.add(row(suite[0], List.of(suite[1])));
        }
        return String.join("\n", rows);
    }

    private String heads() throws IOException {
        List<String> heads = new ArrayList<>();
        for (String set : SETS) {
            JsonNode score = scores.of(set);
            heads.add("%s: %,d texts, %,d claims".formatted(set, score.get("documents").asInt(), score.get("claims").asInt()));
        }
        return String.join(" | ", heads);
    }

    private List<String> cells(Function<JsonNode, String> cell) throws IOException {
        List<String> cells = new ArrayList<>();
        for (String set : SETS) {
            cells.add(cell.apply(scores.of(set)));
        }
        return cells;
    }

    private static String precisionRecallF1(JsonNode measured) {
        return "%s, %s, **%s**".formatted(three(measured.get("p")), three(measured.get("r")), three(measured.get("f1")));
    }

    private static String three(JsonNode share) {
        return "%.3f".formatted(share.asDouble());
    }

    private static String row(String name, List<String> cells) {
        return "| " + name + " | " + String.join(" | ", cells) + " |";
    }

    private static String rule(int columns) {
        return Stream.generate(() -> " --- |").limit(columns + 1L).collect(Collectors.joining("", "|", ""));
    }
}
