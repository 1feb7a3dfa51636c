package io.github.caishu.internal.numeral;

import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;
import static io.github.caishu.internal.numeral.NumeralCharacters.kind;

import io.github.caishu.text.SourceText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Reads the numeral that begins at a place of the view: a number with its magnitudes, a fraction, a power. */
public final class NumeralReader {

    private static final String OVER = "分之";
    private static final int MAX_EXPONENT = 30;
    private static final Map<String, Integer> ENGLISH = Map.of("million", 6, "mln", 6, "mn", 6, "billion", 9, "bn", 9, "trillion", 12);
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    private NumeralReader() {
    }

    /** Whether a numeral may begin with this character. */
    public static boolean mayBegin(char c) {
        return kind(c) != NumeralCharacters.NONE || c == '几' || c == '数' || c == '半' || c == '上' || c == '.';
    }

    /**
     * The unsigned numeral that begins at {@code start}.
     *
     * @return null where none begins
     */
    public static NumeralToken read(SourceText text, int start) {
        char c = text.charAt(start);
        if (c == '上') {
            return upwards(text, start);
        }
        if (c == '.' && (!isArabic(text.charAt(start + 1, '。')) || isNumberPart(text.charAt(start - 1, '。')))) {
            return null;
        }
        NumeralToken number = c == '.' ? pointFirst(text, start) : MagnitudeReader.read(text, start);
        if (number == null) {
            return null;
        }
        char next = text.charAt(number.end(), '。');
        if (next == '分') {
            return fraction(text, number);
        }
        if (next == '又') {
            return mixed(text, number);
        }
        if (next == '打' && !number.is(NumeralToken.DECIMAL | NumeralToken.OPEN)) {
            return dozens(text, number);
        }
        return next < 0x80 && number.is(NumeralToken.ARABIC) && !number.is(NumeralToken.MAGNITUDE) ? latin(text, number, next) : number;
    }

    /** The index of the sign of the numeral that begins at {@code start}, or {@code start} where there is none. */
    public static int signStart(SourceText text, int start) {
        char sign = text.charAt(start - 1, '。');
        char before = text.charAt(start - 2, '。');
        return switch (sign) {
            // 修正5亿元 holds no sign, 欠负3亿 none either
            case '负' -> "抱肩背欠自辜".indexOf(before) < 0 ? start - 1 : start;
            case '正' -> Character.isIdeographic(before) ? start : start - 1;
            case '-', '+' -> isArabic(before) || before == '%' || before == sign ? start : start - 1;
            default -> start;
        };
    }

    /** The numeral with the sign before it, if any. */
    public static NumeralToken signed(SourceText text, NumeralToken number) {
        int start = signStart(text, number.start());
        if (start == number.start()) {
            return number;
        }
        char sign = text.charAt(start);
        return sign == '-' || sign == '负' ? number.negated(start) : number.startingAt(start);
    }

    /** 上千, 上百万: from that upwards. Not 以上百 and 站上万, where 上 belongs to the word before. */
    private static NumeralToken upwards(SourceText text, int start) {
        char c = text.charAt(start + 1, '。');
        boolean word = "以之站升冲登迈网线海路早晚马地千百".indexOf(text.charAt(start - 1, '。')) >= 0;
        if ("百千万亿".indexOf(c) < 0 || word) {
            return null;
        }
        NumeralToken number = MagnitudeReader.read(text, start + 1);
        if (number == null && (c == '万' || c == '亿')) {
            BigDecimal value = BigDecimal.ONE.scaleByPowerOfTen(NumeralCharacters.value(c));
            number = new NumeralToken(start, start + 2, value, value, BigDecimal.ONE, NumeralCharacters.value(c),
                    NumeralCharacters.value(c), NumeralToken.MAGNITUDE);
        }
        return number == null ? null
                : new NumeralToken(start, number.end(), number.low(), number.high(), number.coefficient(), number.exponent(),
                        number.bigExponent(), number.traits() | NumeralToken.OPEN | NumeralToken.BARE);
    }

    private static boolean isNumberPart(char c) {
        return c == '.' || isArabic(c);
    }

    /** 一打, 十五打; but 打 begins a word in 一打开. */
    private static NumeralToken dozens(SourceText text, NumeralToken number) {
        int end = number.end() + 1;
        return Character.isIdeographic(text.charAt(end, '。')) ? number : number.times(DOZEN, end);
    }

    private static NumeralToken pointFirst(SourceText text, int start) {
        int end = DecimalReader.end(text, start);
        if (end == start || end - start > MagnitudeReader.MAX_DIGITS) {
            return null;
        }
        BigDecimal value = DecimalReader.value(text, start, end);
        NumeralToken number = plain(start, end, value, NumeralToken.ARABIC | NumeralToken.DECIMAL);
        return latin(text, number, text.charAt(end, '。'));
    }

    private static NumeralToken plain(int start, int end, BigDecimal value, int traits) {
        return new NumeralToken(start, end, value, value, null, 0, 0, traits);
    }

    // --- fractions

    /** 三分之一: the numeral so far is the denominator. */
    private static NumeralToken fraction(SourceText text, NumeralToken denominator) {
        if (!text.startsWith(OVER, denominator.end())) {
            return denominator;
        }
        int at = denominator.end() + OVER.length();
        NumeralToken numerator = signedFrom(text, at);
        if (numerator == null || denominator.low().signum() == 0) {
            return denominator;
        }
        BigDecimal value = numerator.low().divide(denominator.low(), MathContext.DECIMAL64);
        return plain(denominator.start(), numerator.end(), value, NumeralToken.FRACTION | denominator.traits() & NumeralToken.ARABIC);
    }

    private static NumeralToken signedFrom(SourceText text, int at) {
        boolean minus = "负-".indexOf(text.charAt(at, '。')) >= 0;
        NumeralToken number = MagnitudeReader.read(text, minus ? at + 1 : at);
        return minus && number != null ? number.negated(at) : number;
    }

    /** 十又四分之一. */
    private static NumeralToken mixed(SourceText text, NumeralToken whole) {
        NumeralToken denominator = MagnitudeReader.read(text, whole.end() + 1);
        NumeralToken fraction = denominator == null ? null : fraction(text, denominator);
        if (fraction == null || !fraction.is(NumeralToken.FRACTION)) {
            return whole;
        }
        return plain(whole.start(), fraction.end(), whole.low().add(fraction.low()), fraction.traits());
    }

    // --- what may follow Arabic digits

    private static NumeralToken latin(SourceText text, NumeralToken number, char next) {
        return switch (next) {
            case '/' -> slashFraction(text, number);
            case ' ' -> afterSpace(text, number);
            case 'e', 'E' -> power(text, number, true);
            case '^' -> power(text, number, false);
            case '-' -> eighths(text, number);
            default -> latinMagnitude(text, number, number.end());
        };
    }

    /** 1/3; not 45/106/147, 2018/05/31, 24/7小时 or 5/10亿: what follows may carry no magnitude and no point. */
    private static NumeralToken slashFraction(SourceText text, NumeralToken numerator) {
        int at = numerator.end() + 1;
        int end = NumeralCharacters.digitsEnd(text, at);
        boolean integers = !numerator.is(NumeralToken.DECIMAL) && end > at && end - at <= 4 && text.charAt(at) != '0';
        boolean chained = "/.-:".indexOf(text.charAt(numerator.start() - 1, '。')) >= 0 && !isSign(text, numerator.start());
        char next = text.charAt(end, '。');
        boolean goesOn = "/.-:%".indexOf(next) >= 0 || NumeralCharacters.isMagnitude(next) || isLatinLetter(next);
        if (!integers || chained || goesOn) {
            return numerator;
        }
        BigDecimal value = numerator.low().divide(DecimalReader.value(text, at, end), MathContext.DECIMAL64);
        return plain(numerator.start(), end, value, NumeralToken.ARABIC | NumeralToken.FRACTION);
    }

    /** 6.19-1/4: futures are quoted in parts of the last place written; here 6.1925. */
    private static NumeralToken eighths(SourceText text, NumeralToken number) {
        int at = number.end() + 1;
        boolean fraction = number.is(NumeralToken.DECIMAL) && isArabic(text.charAt(at, '。')) && text.charAt(at + 1, '。') == '/'
                && "248".indexOf(text.charAt(at + 2, '。')) >= 0 && !isNumberPart(text.charAt(at + 3, '。'));
        if (!fraction) {
            return number;
        }
        BigDecimal part = BigDecimal.valueOf(text.charAt(at) - '0').divide(BigDecimal.valueOf(text.charAt(at + 2) - '0'));
        return number.plus(part.movePointLeft(number.low().scale()), at + 3);
    }

    private static boolean isSign(SourceText text, int start) {
        return signStart(text, start) < start;
    }

    /** 1 3/5, and -2.5 M. */
    private static NumeralToken afterSpace(SourceText text, NumeralToken number) {
        int at = number.end() + 1;
        if (!isArabic(text.charAt(at, '。'))) {
            return latinMagnitude(text, number, at);
        }
        int end = NumeralCharacters.digitsEnd(text, at);
        if (number.is(NumeralToken.DECIMAL) || end - at > 4 || text.charAt(end, '。') != '/') {
            return number;
        }
        BigDecimal value = DecimalReader.value(text, at, end);
        NumeralToken fraction = slashFraction(text, plain(at, end, value, NumeralToken.ARABIC));
        return fraction.is(NumeralToken.FRACTION)
                ? plain(number.start(), fraction.end(), number.low().add(fraction.low()), fraction.traits())
                : number;
    }

    /** 12.32e+14 and 2.5^-1. */
    private static NumeralToken power(SourceText text, NumeralToken number, boolean ofTen) {
        int at = number.end() + 1;
        boolean minus = text.charAt(at, '。') == '-';
        if (minus || text.charAt(at, '。') == '+') {
            at++;
        }
        int end = NumeralCharacters.digitsEnd(text, at);
        if (end == at || end - at > 2 || isLatinLetter(text.charAt(end, '。'))) {
            return number;
        }
        int exponent = DecimalReader.value(text, at, end).intValueExact();
        if (exponent > MAX_EXPONENT || number.low().precision() > MAX_EXPONENT || !ofTen && minus && number.low().signum() == 0) {
            return number;
        }
        BigDecimal value;
        if (ofTen) {
            value = number.low().scaleByPowerOfTen(minus ? -exponent : exponent);
        } else {
            value = number.low().pow(minus ? -exponent : exponent, MathContext.DECIMAL64);
        }
        return plain(number.start(), end, value, NumeralToken.ARABIC);
    }

    /** 10k, 30w, 3M, .0012G; not the first letter of a word or of a unit (10km). */
    private static NumeralToken latinMagnitude(SourceText text, NumeralToken number, int at) {
        for (Map.Entry<String, Integer> word : ENGLISH.entrySet()) {
            int end = at + word.getKey().length();
            if (text.startsWith(word.getKey(), at) && !isLatinLetter(text.charAt(end, '。'))) {
                return withLatin(number, end, word.getValue());
            }
        }
        int exponent = switch (text.charAt(at, '。')) {
            case 'k', 'K' -> 3;
            case 'w', 'W' -> at == number.end() ? 4 : 0;
            case 'M' -> 6;
            case 'G' -> number.is(NumeralToken.DECIMAL) ? 9 : 0;
            default -> 0;
        };
        char after = text.charAt(at + 1, '。');
        if (exponent == 0 || isLatinLetter(after) || isArabic(after)) {
            return number;
        }
        return withLatin(number, at + 1, exponent);
    }

    private static NumeralToken withLatin(NumeralToken number, int end, int exponent) {
        BigDecimal value = number.low().scaleByPowerOfTen(exponent);
        return new NumeralToken(number.start(), end, value, value, number.low(), exponent, exponent,
                number.traits() | NumeralToken.LATIN | NumeralToken.MAGNITUDE);
    }

    private static boolean isLatinLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
