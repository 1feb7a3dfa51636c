package io.github.caishu.text;

import static io.github.caishu.text.CharClass.hanEndsAt;
import static io.github.caishu.text.CharClass.isDigit;
import static io.github.caishu.text.CharClass.isHan;
import static io.github.caishu.text.CharClass.isLatin;

/** The style, frequent on web pages, that sets digits and letters apart from Chinese characters: {@code 持股 5% 以上}. */
final class NumberSpacing {

    /** One or two may part headlines. */
    private static final int FEWEST_APART = 3;
    private static final int DIGITS_OF_CODE = 6;

    private NumberSpacing() {
    }

    /**
     * Whether the paragraph that starts at {@code from} sets digits and letters apart from Chinese characters, {@code 持股 5% 以上}. There a
     * single blank parts nothing; elsewhere it may part headlines, {@code 净利增5% 股价涨}.
     */
    static boolean isStyle(char[] chars, int from, int length) {
        int apart = 0;
        int together = 0;
        for (int i = from + 1; i < length && chars[i] != '\n'; i++) {
            if (chars[i] == ' ') {
                apart += i + 1 < length && isSeam(chars, i - 1, i + 1) ? 1 : 0;
            } else {
                together += isSeam(chars, i - 1, i) ? 1 : 0;
            }
        }
        return apart >= FEWEST_APART && apart > together;
    }

    /** Whether the single blank at {@code at} is of that style: a number or word set apart, and no code before the name of its security. */
    static boolean isOf(char[] chars, int at) {
        return isSeam(chars, at - 1, at + 1) && !isBehindCode(chars, at);
    }

    /** 600900 亿利洁能: six digits before a blank may be the code of the security whose name comes next. */
    private static boolean isBehindCode(char[] chars, int end) {
        int digits = 0;
        while (digits <= DIGITS_OF_CODE && digits < end && isDigit(chars[end - 1 - digits])) {
            digits++;
        }
        return digits == DIGITS_OF_CODE;
    }

    /** Whether a Chinese character meets a digit or letter. */
    private static boolean isSeam(char[] chars, int before, int after) {
        return hanEndsAt(chars, before) ? isDigit(chars[after]) || isLatin(chars[after])
                : isHan(chars[after]) && (isDigit(chars[before]) || isLatin(chars[before]) || "%‰".indexOf(chars[before]) >= 0);
    }
}
