package io.github.caishu.internal.period;

import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.text.SourceText;

/** The numbers of dates: 6, 06, 2020, 六, 十二, 三十一, 二〇一九. */
final class SmallNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 4;

    private SmallNumber() {
    }

    /** The number at {@code at}; null where none stands or where it is longer than a year. */
    static Reading<Integer> read(SourceText text, int at) {
        return isArabic(text.charAt(at, ' ')) ? arabic(text, at) : chinese(text, at);
    }

    /** The number at {@code at} if it lies between the bounds. */
    static Reading<Integer> read(SourceText text, int at, int lowest, int highest) {
        Reading<Integer> number = read(text, at);
        return number != null && number.meaning() >= lowest && number.meaning() <= highest ? number : null;
    }

    private static Reading<Integer> arabic(SourceText text, int at) {
        int value = 0;
        int end = at;
        while (isArabic(text.charAt(end, ' '))) {
            if (end - at == LONGEST) {
                return null;
            }
            value = value * 10 + text.charAt(end++) - '0';
        }
        return new Reading<>(value, end);
    }

    private static Reading<Integer> chinese(SourceText text, int at) {
        int value = 0;
        int tens = 0;
        int end = at;
        for (int digit = digit(text.charAt(end, ' ')); digit >= 0 && end - at < LONGEST; digit = digit(text.charAt(++end, ' '))) {
            if (digit == 10) {
                tens = value == 0 ? 10 : value * 10;
                value = 0;
            } else {
                value = value * 10 + digit;
            }
        }
        return end == at ? null : new Reading<>(tens + value, end);
    }

    /** 0 to 9, 10 for 十, -1 for anything else. */
    private static int digit(char c) {
        return c == '十' ? 10 : c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }
}
