package io.github.caishu.internal.numeral;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What each character is worth in a numeral; read from {@code numeral/characters.tsv}. */
public final class NumeralCharacters {

    /** No numeral character. */
    public static final byte NONE = 0;
    /** 0 to 9. */
    public static final byte ARABIC = 1;
    /** 一 to 九, 两, 零, 〇 and the capital forms. */
    public static final byte DIGIT = 2;
    /** 廿 卅 卌. */
    public static final byte TENS = 3;
    /** 十 百 千: their value is the power of ten. */
    public static final byte SMALL = 4;
    /** 万 亿 兆: their value is the power of ten. */
    public static final byte BIG = 5;

    private static final String RESOURCE = "/io/github/caishu/numeral/characters.tsv";
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];
    private static final byte[] VALUES = new byte[Character.MAX_VALUE + 1];
    /** Units that begin with a magnitude. */
    private static final Lexicon<Boolean> UNITS;

    static {
        for (char c = '0'; c <= '9'; c++) {
            KINDS[c] = ARABIC;
            VALUES[c] = (byte) (c - '0');
        }
        try (InputStream stream = NumeralCharacters.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> units = new ArrayList<>();
            reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(cells -> add(cells, units));
            UNITS = Lexicon.ofWords(units);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NumeralCharacters() {
    }

    private static void add(String[] cells, List<String> units) {
        byte kind = switch (cells[1]) {
            case "digit" -> DIGIT;
            case "tens" -> TENS;
            case "small" -> SMALL;
            case "big" -> BIG;
            default -> throw new IllegalStateException(RESOURCE + ": no kind " + cells[1]);
        };
        String[] values = cells[2].split(" ");
        for (int i = 0; i < cells[0].length(); i++) {
            char c = cells[0].charAt(i);
            KINDS[c] = kind;
            VALUES[c] = Byte.parseByte(values[Math.min(i, values.length - 1)]);
            if (cells.length > 3) {
                for (String tail : cells[3].split(" ")) {
                    units.add(c + tail);
                }
            }
        }
    }

    public static byte kind(char c) {
        return KINDS[c];
    }

    /** A digit's value, or a magnitude's power of ten. */
    public static byte value(char c) {
        return VALUES[c];
    }

    public static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** The end of the Arabic digits at {@code start}. */
    public static int digitsEnd(SourceText text, int start) {
        int end = start;
        while (end < text.length() && isArabic(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of the digits at {@code start}, Arabic or Chinese ones; {@code start} where none stands. */
    public static int runEnd(SourceText text, int start) {
        byte kind = KINDS[text.charAt(start)];
        int end = start;
        while ((kind == ARABIC || kind == DIGIT) && end < text.length() && KINDS[text.charAt(end)] == kind) {
            end++;
        }
        return end;
    }

    /** 十百千万亿兆. */
    public static boolean isMagnitude(char c) {
        return KINDS[c] >= SMALL;
    }

    /** Whether the magnitude at {@code index} begins a unit: 千 in 千瓦. */
    public static boolean beginsUnit(SourceText text, int index) {
        return UNITS.longest(text, index, text.length()) != null;
    }
}
