package io.github.caishu.output.brat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What brat has no list for: {@code value=61; unit=CNY}. What stands between the semicolons and has no equals sign is a remark.
 *
 * @param pairs by their keys
 */
record Note(Map<String, String> pairs) {

    /** Type of the notes that an annotator writes. */
    static final String BY_HAND = "AnnotatorNotes";
    /** Type of the notes that say what was read: {@code 6.1亿元: type=money; value=610000000; unit=CNY}. */
    static final String READING = "Reading";

    static final String TYPE = "type";
    static final String VALUE = "value";
    static final String LOW = "low";
    static final String HIGH = "high";
    static final String UNIT = "unit";
    static final String DAYS = "days";
    static final String CODE = "code";

    static final Note EMPTY = new Note(Map.of());

    private static final String AFTER_WORDS = ": ";

    /** Semicolons and equals signs may be full-width, as Chinese keyboards have them. */
    static Note parse(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String piece : text.replace('；', ';').replace('＝', '=').split(";")) {
            int equals = piece.indexOf('=');
            if (equals >= 0) {
                pairs.put(piece.substring(0, equals).strip(), piece.substring(equals + 1).strip());
            }
        }
        return new Note(pairs);
    }

    /** What a reading says, or nothing if it is a reading of other words than these: then the annotation has been moved since. */
    static Note parseReading(String text, String words) {
        return text.startsWith(words + AFTER_WORDS) ? parse(text.substring(words.length() + AFTER_WORDS.length())) : EMPTY;
    }

    /** The reading of these words. */
    String asReadingOf(String words) {
        return pairs.entrySet().stream().map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("; ", words + AFTER_WORDS, ""));
    }

    /** @throws IllegalArgumentException if it has a key that is none of these */
    void requireKeys(Set<String> keys) {
        pairs.keySet().stream().filter(key -> !keys.contains(key)).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException("there is no \"" + key + "=\" among " + keys.stream().sorted().toList());
        });
    }

    /** Null if it does not say. */
    String get(String key) {
        return pairs.get(key);
    }

    boolean has(String key) {
        return pairs.containsKey(key);
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }
}
