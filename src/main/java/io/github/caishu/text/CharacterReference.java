package io.github.caishu.text;

import static io.github.caishu.text.CharClass.isDigit;
import static io.github.caishu.text.CharClass.isLatin;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;

/**
 * A character reference of HTML: {@code &yen;}, {@code &#165;} or {@code &#xA5;}.
 *
 * @param text the character it stands for, in one or two code units
 * @param end  just after the reference in the source
 */
record CharacterReference(String text, int end) {

    private static final Map<String, String> ENTITIES = Mapping.load("entities.tsv");
    /** Names that HTML has always read without their semicolon too. */
    private static final Set<String> UNCLOSED = Set.of("amp", "copy", "gt", "lt", "nbsp", "quot", "reg", "yen");
    private static final int LONGEST_NAME = 31;
    private static final String REPLACEMENT = "\uFFFD";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The reference that starts at {@code ampersand}; null if it is only an ampersand. */
    static CharacterReference at(int ampersand, String html) {
        int from = ampersand + 1;
        if (!html.startsWith("#", from)) {
            return named(from, html);
        }
        boolean hex = html.startsWith("x", from + 1) || html.startsWith("X", from + 1);
        return numeric(hex ? from + 2 : from + 1, hex ? 16 : 10, html);
    }

    private static CharacterReference named(int from, String html) {
        int to = from;
        while (to < html.length() && to - from < LONGEST_NAME && (isLatin(html.charAt(to)) || isDigit(html.charAt(to)))) {
            to++;
        }
        String name = html.substring(from, to);
        boolean closed = html.startsWith(";", to);
        if (!ENTITIES.containsKey(name) || !closed && !UNCLOSED.contains(name)) {
            return null;
        }
        String character = Character.toString(Integer.parseInt(ENTITIES.get(name), 16));
        return new CharacterReference(character, closed ? to + 1 : to);
    }

    private static CharacterReference numeric(int from, int radix, String html) {
        int value = 0;
        int to = from;
        while (to < html.length() && html.charAt(to) < 0x80 && Character.digit(html.charAt(to), radix) >= 0) {
            // beyond Unicode is beyond Unicode, however many digits follow
            value = Math.min(value * radix + Character.digit(html.charAt(to), radix), Character.MAX_CODE_POINT + 1);
            to++;
        }
        if (to == from) {
            return null;
        }
        return new CharacterReference(character(value), html.startsWith(";", to) ? to + 1 : to);
    }

    private static String character(int codePoint) {
        if (codePoint >= 0x80 && codePoint <= 0x9F) {
            // pages write &#150; for a dash; the HTML standard reads these as the Windows code page
            return new String(new byte[] {(byte) codePoint}, WINDOWS);
        }
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean readable = codePoint > 0 && codePoint <= Character.MAX_CODE_POINT && !surrogate;
        return readable ? Character.toString(codePoint) : REPLACEMENT;
    }
}
