package io.github.caishu.accuracy;

import io.github.caishu.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the library scores on the shared sets. Each text is extracted from once, whoever asks. */
public final class Scores {

    /** What the letters that an annotated text's id begins with tell of it. */
    private static final Map<String, String> KINDS = Map.of("finnl", "flashes", "finna", "news", "finqa", "announcements",
            "fincqa", "research", "finnsp", "posts");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Scores SCORES = new Scores();

    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<String, JsonNode> scores = new LinkedHashMap<>();
    private List<String> peers;

    private Scores() {
    }

    /** Those of this process. */
    public static Scores ofThisProcess() {
        return SCORES;
    }

    /** What score.py tells of a set: {@code seed}, {@code dev} or {@code train}. */
    public JsonNode of(String set) throws IOException {
        if (!scores.containsKey(set)) {
            scores.put(set, score(Files.readAllLines(SharedSets.gold(set)), found(set)));
        }
        return scores.get(set);
    }

    /** What score.py tells of the texts of each kind in dev and train together, by the name of the kind. */
    public Map<String, JsonNode> byKind() throws IOException {
        Map<String, List<String>> gold = new TreeMap<>();
        for (String set : List.of("dev", "train")) {
            for (String line : Files.readAllLines(SharedSets.gold(set))) {
                String id = JSON.readTree(line).get("id").asString();
                gold.computeIfAbsent(KINDS.get(id.substring(0, id.indexOf('-'))), kind -> new ArrayList<>()).add(line);
            }
        }
        Map<String, JsonNode> kinds = new TreeMap<>();
        for (Map.Entry<String, List<String>> kind : gold.entrySet()) {
            kinds.put(kind.getKey(), score(kind.getValue(), found("dev") + found("train")));
        }
        return kinds;
    }

    /** What peerscore.py prints of the peers' cases: a line a suite, and last {@code all 200/210 = 0.9524}. */
    public List<String> peers() throws IOException {
        if (peers == null) {
            peers = scorePeers();
        }
        return peers;
    }

    /** The share of the peers' cases that pass. */
    public BigDecimal peersPassed() throws IOException {
        List<String> printed = peers();
        String all = printed.get(printed.size() - 1);
        return new BigDecimal(all.substring(all.lastIndexOf(' ') + 1));
    }

    private static List<String> scorePeers() throws IOException {
        Map<String, ObjectNode> byId = new LinkedHashMap<>();
        for (String layer : List.of("numerals", "quantities")) {
            extract(layer, peerTexts()).lines().map(line -> (ObjectNode) JSON.readTree(line))
                    .forEach(result -> byId.merge(result.get("id").asString(), result, ObjectNode::setAll));
        }
        Path both = temporary(byId.values().stream().map(ObjectNode::toString).toList());
        return SharedSets.score("peerscore.py", SharedSets.peerCases(), both).lines().toList();
    }

    private static String peerTexts() throws IOException {
        StringBuilder texts = new StringBuilder();
        for (String line : Files.readAllLines(SharedSets.peerCases())) {
            ObjectNode text = (ObjectNode) JSON.readTree(line);
            texts.append(text.put("text", text.get("input").asString()).retain("id", "text")).append('\n');
        }
        return texts.toString();
    }

    private String found(String set) throws IOException {
        if (!found.containsKey(set)) {
            found.put(set, extract("claims", Files.readString(SharedSets.gold(set))));
        }
        return found.get(set);
    }

    private static JsonNode score(List<String> gold, String found) throws IOException {
        return JSON.readTree(SharedSets.score("score.py", temporary(gold), temporary(List.of(found)), "--json"));
    }

    private static Path temporary(List<String> lines) throws IOException {
        Path file = Files.createTempFile("scores", ".jsonl");
        file.toFile().deleteOnExit();
        return Files.write(file, lines);
    }

    /** What the command line writes of documents, as JSON lines in and out. */
    private static String extract(String layer, String jsonLines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = new Main().run(new String[] {"extract", "--from", "jsonl", "--to", "jsonl", "--layer", layer},
                new ByteArrayInputStream(jsonLines.getBytes(StandardCharsets.UTF_8)), out, System.err);
        if (status != 0) {
            throw new IllegalStateException("extract ended with " + status);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
