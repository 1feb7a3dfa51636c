package io.github.caishu.internal.numeral;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells numbers from words that hold a numeral character: 四川, 一看, 放肆; read from {@code numeral/contexts.tsv}. */
public final class WeakNumerals {

    private static final String RESOURCE = "/io/github/caishu/numeral/contexts.tsv";
    private static final int LONGEST_BEFORE = 2;
    private static final Lexicon<Boolean> WORDS;
    private static final String AFTER;
    private static final String BEFORE;

    static {
        Map<String, String> rows = new HashMap<>();
        try (InputStream stream = WeakNumerals.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(cells -> rows.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        AFTER = rows.get("after");
        BEFORE = rows.get("before");
        WORDS = Lexicon.ofWords(List.of(rows.get("word").split(" ")));
    }

    private WeakNumerals() {
    }

    /** The end of the word around the numeral character at {@code at} that takes it for itself, or -1. */
    public static int wordEnd(SourceText text, int at) {
        for (int start = at; start >= Math.max(0, at - LONGEST_BEFORE); start--) {
            Lexicon.Match<Boolean> word = WORDS.longest(text, start, text.length());
            if (word != null && word.end() > at && !goesOn(text, word.end())) {
                return word.end();
            }
        }
        return -1;
    }

    /** 十分之一 is no 十分. */
    private static boolean goesOn(SourceText text, int end) {
        char next = text.charAt(end, '。');
        return next == '之' || NumeralCharacters.kind(next) != NumeralCharacters.NONE;
    }

    /** Whether a numeral that was read is meant as a number: a lone Chinese digit is one only in some places. */
    public static boolean isNumber(SourceText text, NumeralToken token) {
        if (!token.is(NumeralToken.SINGLE)) {
            return true;
        }
        char before = text.charAt(token.start() - 1, '。');
        char after = text.charAt(token.end(), '。');
        return AFTER.indexOf(after) >= 0 || BEFORE.indexOf(before) >= 0 || !Character.isIdeographic(after) && !Character.isIdeographic(before);
    }
}
