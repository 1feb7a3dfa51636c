package io.github.caishu.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * Bytes of a fuzzer as text, so that a seed is a file to read. They are UTF-8; each stretch that is none is half a surrogate pair, the
 * first or the second by its place, which UTF-8 could not write.
 */
final class FuzzedText {

    private static final String SEPARATOR = "\n%%\n";

    private FuzzedText() {
    }

    static String of(byte[] input) {
        char[] text = new String(input, StandardCharsets.UTF_8).toCharArray();
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\uFFFD') {
                text[i] = i % 2 == 0 ? '\uD83D' : '\uDE00';
            }
        }
        return new String(text);
    }

    /** Several texts, with a line {@code %%} between them; those that are missing are empty. */
    static List<String> parts(byte[] input, int count) {
        String[] parts = StringUtils.splitByWholeSeparatorPreserveAllTokens(of(input), SEPARATOR, count);
        String[] all = Arrays.copyOf(parts, count);
        return Arrays.stream(all).map(part -> part == null ? "" : part).toList();
    }
}
