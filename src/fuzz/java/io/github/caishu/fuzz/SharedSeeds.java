package io.github.caishu.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import tools.jackson.databind.json.JsonMapper;

/** Real texts in {@code ../shared} beside the checkout, where they are: more seeds for the targets that read texts. */
final class SharedSeeds {

    private static final Path SHARED = Path.of("../shared");
    private static final List<String> SETS = List.of("corpus/news.jsonl", "gold/dev.jsonl", "gold/train.jsonl", "peers/peers-dev.jsonl");
    private static final int MOST_OF_A_SET = 200;
    private static final JsonMapper JSON = new JsonMapper();

    private SharedSeeds() {
    }

    /**
     * Writes a file a text into the directory.
     *
     * @param seconds  of the run; for a short one there are few, since each has to be run before it begins
     * @param longest  in bytes
     */
    static void write(FuzzTarget target, Path directory, int seconds, int longest) throws IOException {
        int most = Math.min(seconds, MOST_OF_A_SET);
        for (String set : SETS) {
            Path file = SHARED.resolve(set);
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            int step = Math.max(1, lines.size() / most);
            for (int i = 0; i < lines.size(); i += step) {
                String seed = seed(target, lines.get(i), longest);
                if (!seed.isBlank()) {
                    Files.writeString(directory.resolve(set.replace('/', '-') + "-" + i), seed);
                }
            }
        }
    }

    private static String seed(FuzzTarget target, String line, int longest) {
        String text = StringUtils.left(JSON.readTree(line).path("text").asString(""), longest / 3);
        return switch (target) {
            case TEXT, NUMERAL -> text;
            case HTML -> "<p>" + text.replace("\n", "<br>").replace("，", "，<b>").replace("。", "</b>。</p><p>");
            case WRITER -> "a\n%%\n" + text;
            case BRAT, GOLD -> text + "\n%%\nT1\tCount 0 3\t" + StringUtils.left(text, 3) + "\n";
            case JSON_LINES -> JSON.writeValueAsString(JSON.createObjectNode().put("text", text));
            case CLAIM_JSON, VOCABULARY -> "";
        };
    }
}
