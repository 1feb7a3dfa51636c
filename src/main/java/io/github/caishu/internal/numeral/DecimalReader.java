package io.github.caishu.internal.numeral;

import static io.github.caishu.internal.numeral.NumeralCharacters.digitsEnd;
import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.text.SourceText;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads Arabic digits with at most one decimal point; the view has no separators any more. */
final class DecimalReader {

    private static final int LONG_DIGITS = 18;

    private DecimalReader() {
    }

    /**
     * The end of the number at {@code start}. The point counts only between one number's digits: 1.5, .5, but neither
     * 2020.6.30 nor 1.5.2, whose parts are numbers of their own.
     */
    static int end(SourceText text, int start) {
        int integerEnd = digitsEnd(text, start);
        boolean partOfChain = integerEnd > start && text.charAt(start - 1, '。') == '.' && isArabic(text.charAt(start - 2, '。'));
        if (partOfChain || text.charAt(integerEnd, '。') != '.') {
            return integerEnd;
        }
        int end = digitsEnd(text, integerEnd + 1);
        boolean chain = text.charAt(end, '。') == '.' && isArabic(text.charAt(end + 1, '。'));
        return end == integerEnd + 1 || chain ? integerEnd : end;
    }

    static BigDecimal value(SourceText text, int start, int end) {
        long digits = 0;
        int count = 0;
        int scale = 0;
        boolean fraction = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                fraction = true;
                continue;
            }
            if (++count > LONG_DIGITS) {
                return longValue(text, start, end);
            }
            digits = digits * 10 + (c - '0');
            if (fraction) {
                scale++;
            }
        }
        return BigDecimal.valueOf(digits, scale);
    }

    private static BigDecimal longValue(SourceText text, int start, int end) {
        StringBuilder digits = new StringBuilder();
        int scale = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '.') {
                scale = end - i - 1;
            } else {
                digits.append(text.charAt(i));
            }
        }
        return new BigDecimal(new BigInteger(digits.toString()), scale);
    }
}
