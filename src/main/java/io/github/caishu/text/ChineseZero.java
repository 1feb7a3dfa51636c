package io.github.caishu.text;

import static io.github.caishu.text.CharClass.isChineseDigit;

/**
 * Reads the circle ○ as the numeral 〇 where it stands beside a Chinese digit: {@code 二○二一年}, {@code 一○○}.
 * Elsewhere it is a bullet or a blank and stays.
 */
final class ChineseZero {

    private static final char CIRCLE = '○';

    private ChineseZero() {
    }

    static void fold(Draft draft) {
        char[] chars = draft.chars();
        int length = draft.length();
        for (int i = 0; i < length; i++) {
            if (chars[i] == CIRCLE) {
                int from = i;
                while (i < length && chars[i] == CIRCLE) {
                    i++;
                }
                if (from > 0 && isChineseDigit(chars[from - 1]) || i < length && isChineseDigit(chars[i])) {
                    for (int circle = from; circle < i; circle++) {
                        draft.replace(circle, '〇');
                    }
                }
            }
        }
    }
}
