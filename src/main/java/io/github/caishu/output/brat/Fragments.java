package io.github.caishu.output.brat;

import io.github.caishu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How brat writes a stretch of text: in fragments, none of which holds what would break or split the line it is written on. brat is
 * written in Python, to which not only {@code \n} ends a line but U+0085, U+2028 and several control characters.
 */
final class Fragments {

    private Fragments() {
    }

    /**
     * Where the fragments of a stretch stand.
     *
     * @throws IllegalArgumentException if there are none: the stretch is empty, or line breaks and nothing else
     */
    static List<Span> of(String text, Span stretch) {
        List<Span> fragments = new ArrayList<>();
        int start = stretch.start();
        for (int i = stretch.start(); i <= stretch.end(); i++) {
            if (i == stretch.end() || isBreak(text.charAt(i))) {
                if (i > start) {
                    fragments.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        if (fragments.isEmpty()) {
            throw new IllegalArgumentException("brat cannot mark " + stretch + ": there is nothing but line breaks");
        }
        return fragments;
    }

    /** The text of fragments on one line, as brat writes it. */
    static String words(String text, List<Span> fragments) {
        return fragments.stream().map(fragment -> fragment.of(text)).collect(Collectors.joining(" "));
    }

    /** Whether fragments leave out something between them that is more than line ends and blanks. */
    static boolean leaveOutWords(String text, List<Span> fragments) {
        for (int i = 1; i < fragments.size(); i++) {
            String gap = text.substring(fragments.get(i - 1).end(), fragments.get(i).start());
            if (!gap.chars().allMatch(c -> isBreak((char) c) || Character.isWhitespace(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreak(char c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }
}
