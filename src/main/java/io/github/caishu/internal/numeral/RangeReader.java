package io.github.caishu.internal.numeral;

import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.text.SourceText;
import java.math.BigDecimal;

/** What makes one range of two numerals: the connector between them and the magnitude that they share. */
public final class RangeReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RangeReader() {
    }

    /**
     * The index after a range's connector (- -- ~ 到 至, after an optional (含)) that begins at {@code at}, or -1.
     */
    public static int afterConnector(SourceText text, int at) {
        int from = text.startsWith("(含)", at) ? at + 3 : at;
        from = skipSpace(text, from);
        int end = switch (text.charAt(from, '。')) {
            case '-' -> text.startsWith("--", from) && !isMinus(text, from + 1) ? from + 2 : from + 1;
            case '~' -> text.startsWith("~~", from) ? from + 2 : from + 1;
            case '到', '至' -> from + 1;
            default -> -1;
        };
        return end < 0 ? -1 : skipSpace(text, end);
    }

    /** The second of -15%—-10%: a minus after a dash, for they were written differently. */
    private static boolean isMinus(SourceText text, int at) {
        String original = text.original();
        return original.charAt(text.originalStart(at)) != original.charAt(text.originalStart(at - 1));
    }

    private static int skipSpace(SourceText text, int at) {
        return text.charAt(at, '。') == ' ' ? at + 1 : at;
    }

    /** The second numeral of a range: what stands at {@code at}, with its own sign (5%~-10%). */
    public static NumeralToken second(SourceText text, int at) {
        char c = text.charAt(at, '。');
        boolean sign = c == '-' || c == '+' || c == '负';
        int from = sign ? at + 1 : at;
        if (!NumeralReader.mayBegin(text.charAt(from, '。'))) {
            return null;
        }
        NumeralToken number = NumeralReader.read(text, from);
        return number == null || !sign ? number : c == '+' ? number.startingAt(at) : number.negated(at);
    }

    /** Whether the hyphens go on after the second numeral, or went before the first: 010-1234-5678 is no range. */
    public static boolean isChained(SourceText text, NumeralToken first, NumeralToken second) {
        int end = second.end();
        boolean goesOn = "-/.".indexOf(text.charAt(end, '。')) >= 0 && isArabic(text.charAt(end + 1, '。'));
        int start = first.start();
        boolean began = "-/.".indexOf(text.charAt(start - 1, '。')) >= 0 && isArabic(text.charAt(start - 2, '。'));
        return goesOn || began;
    }

    /**
     * The first numeral with the magnitude that the second gives it: 2到3万 and 三到五百 share theirs; 8500到3万 does not,
     * for 8,500 is itself a hundredth of the magnitude or more and its number the larger one.
     */
    public static NumeralToken sharing(NumeralToken first, NumeralToken second) {
        if (first.bigExponent() != 0 || second.coefficient() == null || first.is(NumeralToken.FRACTION)) {
            return first;
        }
        boolean digits = !first.is(NumeralToken.ARABIC) && !second.is(NumeralToken.ARABIC) && first.is(NumeralToken.SINGLE)
                && second.coefficient().compareTo(BigDecimal.TEN) < 0;
        int power = digits || second.is(NumeralToken.ARABIC) ? second.exponent() : second.bigExponent();
        if (power == 0) {
            return first;
        }
        BigDecimal written = second.low().scaleByPowerOfTen(-power);
        int larger = first.low().abs().compareTo(written.abs());
        boolean ownMagnitude = first.low().abs().multiply(HUNDRED).compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) >= 0;
        boolean sameEnds = larger == 0 && !second.isInterval(); // 一到十 is 1 to 10
        boolean literal = sameEnds || larger > 0 && ownMagnitude;
        return literal ? first : first.scaled(power);
    }

    /** Both as one, in rising order. */
    public static NumeralToken join(NumeralToken first, NumeralToken second) {
        BigDecimal low = first.low().min(second.low());
        BigDecimal high = first.high().max(second.high());
        int both = NumeralToken.OPEN | NumeralToken.VAGUE | NumeralToken.MAGNITUDE | NumeralToken.DECIMAL | NumeralToken.LATIN;
        int traits = first.traits() & ~NumeralToken.SINGLE | second.traits() & both;
        return new NumeralToken(first.start(), second.end(), low, high, null, 0, second.bigExponent(), traits);
    }
}
