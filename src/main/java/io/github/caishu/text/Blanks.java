package io.github.caishu.text;

import static io.github.caishu.text.CharClass.hanEndsAt;
import static io.github.caishu.text.CharClass.isDigit;
import static io.github.caishu.text.CharClass.isHan;

/** Takes out what is not there for a reader of Chinese: invisible characters, and spaces that separate nothing. */
final class Blanks {

    private Blanks() {
    }

    /** Byte order marks, zero-width characters, soft hyphens and marks of writing direction. */
    static void dropInvisible(Draft draft) {
        char[] chars = draft.chars();
        for (int i = 0; i < draft.length(); i++) {
            if (chars[i] == Fold.INVISIBLE) {
                draft.delete(i, i + 1);
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
        for (int i = 0; i < length; i++) {
            if (chars[i] == ' ') {
                int from = i;
                while (i < length && chars[i] == ' ') {
                    i++;
                }
                if (separatesNothing(chars, from, i, length)) {
                    drop(draft, from, i);
                }
            }
        }
        draft.close();
    }

    /** Where a line of an HTML source ends, the blank comes from its layout and parts nothing. */
    private static void drop(Draft draft, int from, int to) {
        int start = draft.start(from);
        int end = draft.start(to);
        for (int i = start; i < end; i++) {
            if (draft.original().charAt(i) == '\n') {
                draft.delete(from, to);
                return;
            }
        }
        draft.deleteBlanks(from, to, to - from);
    }

    private static boolean separatesNothing(char[] chars, int from, int to, int length) {
        char after = to < length ? chars[to] : ' ';
        return isHan(after)
                || from > 0 && hanEndsAt(chars, from - 1)
                || from > 0 && isDigit(chars[from - 1]) && (after == '%' || after == '‰');
    }
}
