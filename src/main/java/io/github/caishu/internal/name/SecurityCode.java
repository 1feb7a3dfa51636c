package io.github.caishu.internal.name;

import static io.github.caishu.internal.article.Characters.isLatin;
import static io.github.caishu.internal.article.Characters.isOneOf;
import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.text.SourceText;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * Reads the code in brackets after a security's name: (002065), (1501.HK), (SZ002459,收盘价:35.42元), (NIO.N), (600496.SH).
 *
 * <p>Codes come out as the exchanges write them: six digits with SH, SZ or BJ, five with HK.
 */
public final class SecurityCode {

    private static final Pattern MAINLAND = Pattern.compile("\\d{6}|(?:SH|SZ|BJ)[.:]?\\d{6}|\\d{6}[.-]?(?:SH|SZ|SS|BJ)");
    private static final Pattern HONG_KONG = Pattern.compile("\\d{5}|\\d{4,5}[.-]?HK|HK[.:]?\\d{4,5}");
    private static final Pattern AMERICAN = Pattern.compile("[A-Z]{1,6}[.-](?:N|O|US|OQ|A|OTC)");
    private static final int LONGEST = 12;
    private static final int LONGEST_QUOTATION = 30;

    private SecurityCode() {
    }

    /** The code in the bracket that opens at {@code open}; null where it holds none. */
    public static String inBracket(SourceText text, int open) {
        int at = open + 1;
        int end = at;
        while (end < text.length() && end - at <= LONGEST && isCodeCharacter(text.charAt(end))) {
            end++;
        }
        char stop = text.charAt(end, ' ');
        if (end - at < 3 || stop != ')' && stop != ',') {
            return null;
        }
        return normalized(text.view().substring(at, end).replace(" ", "").toUpperCase(Locale.ROOT));
    }

    /** Whether the bracket that opens at {@code open} holds a quotation, (8.670,-0.47,-5.14%), which only a listed company has. */
    static boolean isQuotation(SourceText text, int open) {
        int commas = 0;
        for (int i = open + 1; i < text.length() && i - open <= LONGEST_QUOTATION; i++) {
            char c = text.charAt(i);
            commas += c == ',' ? 1 : 0;
            if (c == ')') {
                return commas == 2 && text.charAt(i - 1) == '%';
            }
            if (!isArabic(c) && !isOneOf(c, ".,-+%")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCodeCharacter(char c) {
        return isArabic(c) || isLatin(c) || isOneOf(c, ". -:");
    }

    private static String normalized(String written) {
        if (MAINLAND.matcher(written).matches()) {
            String digits = StringUtils.getDigits(written);
            return digits + exchange(digits);
        }
        if (HONG_KONG.matcher(written).matches()) {
            return StringUtils.leftPad(StringUtils.getDigits(written), 5, '0') + ".HK";
        }
        return AMERICAN.matcher(written).matches() ? written : null;
    }

    private static String exchange(String digits) {
        char first = digits.charAt(0);
        return first == '6' || first == '9' ? ".SH" : first == '4' || first == '8' ? ".BJ" : ".SZ";
    }
}
