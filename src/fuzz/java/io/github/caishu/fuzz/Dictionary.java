package io.github.caishu.fuzz;

import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** The words that a fuzzer puts together, in libFuzzer's form: of each table of the library some, and all that stand in the seeds. */
final class Dictionary {

    /** All words would drown the few that matter; companies alone are nine thousand. */
    private static final int WORDS_OF_A_TABLE = 40;
    /** In bytes; libFuzzer takes no longer ones. */
    private static final int LONGEST = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}]{1,4}|[\\p{Alnum}_]+|&#?\\w+;|</?\\w+|\\S");
    private static final List<String> SIGNS = List.of("\n", "\r\n", "\t", "\n%%\n", "\u3000", "\u200B", "\uFEFF", "\0", "\uD83D\uDE00");

    private final Set<String> words = new LinkedHashSet<>(SIGNS);

    private Dictionary() {
    }

    static Dictionary of(FuzzTarget target) throws IOException {
        Dictionary dictionary = new Dictionary();
        for (Path seed : target.seeds()) {
            WORD.matcher(FuzzedText.of(Files.readAllBytes(seed))).results().forEach(word -> dictionary.words.add(word.group()));
        }
        for (VocabularyTable table : VocabularyTable.values()) {
            if (target == FuzzTarget.VOCABULARY) {
                dictionary.words.add(table.name());
            }
            dictionary.addWords(Vocabulary.standard().rows(table));
        }
        return dictionary;
    }

    private void addWords(List<VocabularyRow> rows) {
        int step = Math.max(1, rows.size() / WORDS_OF_A_TABLE);
        for (int i = 0; i < rows.size(); i += step) {
            rows.get(i).cells().forEach(cell -> words.addAll(List.of(StringUtils.split(cell, ' '))));
        }
    }

    void write(Path file) throws IOException {
        Files.write(file, words.stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).filter(bytes -> bytes.length <= LONGEST)
                .map(Dictionary::quoted).toList());
    }

    private static String quoted(byte[] word) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte octet : word) {
            quoted.append("\\x%02X".formatted(octet));
        }
        return quoted.append('"').toString();
    }
}
