package io.github.caishu.text;

/** What sort of character this is, as far as normalising needs to know. */
final class CharClass {

    private static final String CHINESE_DIGITS = "〇零一二三四五六七八九两";
    private static final String MAGNITUDES = "十百千万亿兆";

    private CharClass() {
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isChineseDigit(char c) {
        return CHINESE_DIGITS.indexOf(c) >= 0;
    }

    /** A character a numeral can be made of: {@code 5}, {@code 五}, {@code 万}. */
    static boolean isNumeral(char c) {
        return isDigit(c) || isChineseDigit(c) || MAGNITUDES.indexOf(c) >= 0;
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** A Chinese character, or the half of one that comes first: rare ones (𠮷) are written with two code units. */
    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF'
                || c >= '\u3400' && c <= '\u4DBF'
                || c >= '\uF900' && c <= '\uFAFF'
                || c >= '\uD840' && c <= '\uD88C'
                || c == '〇';
    }

    static boolean hanEndsAt(char[] chars, int last) {
        return isHan(Character.isLowSurrogate(chars[last]) && last > 0 ? chars[last - 1] : chars[last]);
    }
}
