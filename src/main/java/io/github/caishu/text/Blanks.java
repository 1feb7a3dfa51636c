package io.github.caishu.text;

import static io.github.caishu.text.CharClass.hanEndsAt;
import static io.github.caishu.text.CharClass.isDigit;
import static io.github.caishu.text.CharClass.isHan;

/** Takes out what is not there for a reader of Chinese: invisible characters, and spaces that separate nothing. */
final class Blanks {

    /** The first half of U+E0000 to U+E03FF. */
    private static final char TAGS = '\uDB40';

    private Blanks() {
    }

    /** What {@link Fold} found to be invisible, and the tags and variation selectors that are written with two code units. */
    static void dropInvisible(Draft draft) {
        char[] chars = draft.chars();
        for (int i = 0; i < draft.length(); i++) {
            if (chars[i] == Fold.INVISIBLE) {
                draft.delete(i, i + 1);
            } else if (chars[i] == TAGS && i + 1 < draft.length() && Character.isLowSurrogate(chars[i + 1])) {
                draft.delete(i, i + 2);
                i++;
            }
        }
        draft.close();
    }

    /**
     * Chinese is written without spaces, so those beside a Chinese character are typesetting: {@code 6 月 30日},
     * {@code 人民币  50元}. So is the one in {@code 92.36 %}. Those of {@code 1 3/5} and {@code 27 km} stay.
     */
    static void dropSpaces(Draft draft) {
        char[] chars = draft.chars();
        int length = draft.length();
        boolean airy = NumberSpacing.isStyle(chars, 0, length);
        for (int i = 0; i < length; i++) {
            if (chars[i] == '\n') {
                airy = NumberSpacing.isStyle(chars, i + 1, length);
            } else if (chars[i] == ' ') {
                int from = i;
                while (i + 1 < length && chars[i + 1] == ' ') {
                    i++;
                }
                drop(draft, from, i + 1, airy);
            }
        }
        draft.close();
    }

    private static void drop(Draft draft, int from, int to, boolean airy) {
        char[] chars = draft.chars();
        if (!separatesNothing(chars, from, to, draft.length())) {
            return;
        }
        boolean style = airy && to == from + 1 && from > 0 && to < draft.length() && NumberSpacing.isOf(chars, from);
        if (style || isEndOfLine(draft, from, to)) {
            draft.delete(from, to);
        } else {
            draft.deleteBlanks(from, to, to - from);
        }
    }

    /** Where a line of an HTML source ends, the blank comes from its layout and parts nothing. */
    private static boolean isEndOfLine(Draft draft, int from, int to) {
        int end = draft.start(to);
        for (int i = draft.start(from); i < end; i++) {
            if (draft.original().charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean separatesNothing(char[] chars, int from, int to, int length) {
        char after = to < length ? chars[to] : ' ';
        return isHan(after)
                || from > 0 && hanEndsAt(chars, from - 1)
                || from > 0 && isDigit(chars[from - 1]) && (after == '%' || after == '‰');
    }
}
