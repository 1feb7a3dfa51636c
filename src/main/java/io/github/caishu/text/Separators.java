package io.github.caishu.text;

import static io.github.caishu.text.CharClass.isDigit;

/**
 * Takes the commas out of grouped numbers: {@code 27,318,460.75} becomes {@code 27318460.75}.
 *
 * <p>Digits and single commas in between form a chain; a chain is read as one number or, if any part of it does not
 * fit, left alone as a whole. That keeps lists ({@code 3.840,0.15,4.07%}, {@code 1,1,1,1}) lists.
 */
final class Separators {

    private static final int WESTERN = 3;
    private static final int CHINESE = 4;

    private Separators() {
    }

    static void drop(Draft draft) {
        char[] chars = draft.chars();
        int length = draft.length();
        int i = 1;
        while (i < length) {
            if (chars[i] == ',' && isDigit(chars[i - 1])) {
                int from = digitsBefore(chars, i);
                int to = chainEnd(chars, i, length);
                if (groups(chars, from, to, length)) {
                    deleteCommas(draft, from, to);
                }
                i = to;
            }
            i++;
        }
        draft.close();
    }

    /** Never looks further back than one digit more than a group may have, so that long numbers cost nothing. */
    private static int digitsBefore(char[] chars, int comma) {
        int from = comma;
        while (from > 0 && comma - from <= WESTERN && isDigit(chars[from - 1])) {
            from--;
        }
        return from;
    }

    private static int chainEnd(char[] chars, int comma, int length) {
        int to = comma;
        while (to < length && (isDigit(chars[to])
                || chars[to] == ',' && isDigit(chars[to - 1]) && to + 1 < length && isDigit(chars[to + 1]))) {
            to++;
        }
        return to;
    }

    private static boolean groups(char[] chars, int from, int to, int length) {
        int head = headLength(chars, from, to);
        boolean fractionBefore = from > 0 && chars[from - 1] == '.';
        if (head == 0 || head > WESTERN || chars[from] == '0' || fractionBefore) {
            return false;
        }
        return inGroupsOf(WESTERN, chars, from + head, to)
                || inGroupsOf(CHINESE, chars, from + head, to) && !isYear(chars, to, length);
    }

    private static int headLength(char[] chars, int from, int to) {
        int end = from;
        while (end < to && isDigit(chars[end])) {
            end++;
        }
        return end == to ? 0 : end - from;
    }

    private static boolean inGroupsOf(int size, char[] chars, int from, int to) {
        if ((to - from) % (size + 1) != 0) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ((chars[i] == ',') != ((i - from) % (size + 1) == 0)) {
                return false;
            }
        }
        return true;
    }

    /** {@code 得分15，2020年升至} lists a figure and a year; it is not 152020. */
    private static boolean isYear(char[] chars, int to, int length) {
        boolean plausible = chars[to - 4] == '1' && chars[to - 3] == '9' || chars[to - 4] == '2' && chars[to - 3] == '0';
        return plausible && to < length && "年-/.".indexOf(chars[to]) >= 0;
    }

    private static void deleteCommas(Draft draft, int from, int to) {
        char[] chars = draft.chars();
        for (int i = from; i < to; i++) {
            if (chars[i] == ',') {
                draft.delete(i, i + 1);
            }
        }
    }
}
