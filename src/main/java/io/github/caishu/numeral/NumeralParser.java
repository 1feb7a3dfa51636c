package io.github.caishu.numeral;

import io.github.caishu.internal.numeral.NumeralCharacters;
import io.github.caishu.internal.numeral.NumeralReader;
import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.internal.numeral.RangeReader;
import io.github.caishu.internal.numeral.RatioReader;
import io.github.caishu.internal.numeral.WeakNumerals;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as Chinese texts write them, into exact decimals.
 *
 * <pre>{@code
 * NumeralParser parser = NumeralParser.standard();
 * parser.parse("一亿2");                                  // 120000000
 * parser.parse("三十几万");                               // 300000..400000
 * parser.find("产能由3千5百万增至1.2亿").get(1).amount(); // 120000000
 * }</pre>
 *
 * <p>A run of more than 40 digits identifies something and is no number. Immutable and safe to share between threads.
 */
public final class NumeralParser {

    private static final NumeralParser STANDARD = new NumeralParser();
    /** In characters, of what is no number, in messages. */
    private static final int SHOWN = 80;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private NumeralParser() {
    }

    /** The parser. */
    public static NumeralParser standard() {
        return STANDARD;
    }

    /**
     * Reads a whole string as one number. Beside what {@link #find} finds it knows the words for ratios: 百分之五 is 0.05,
     * 三成半 0.35, 七五折 0.75, 对折 0.5, 一个半 1.5. Units are no part of a number: 5% and 5元 are refused. A fraction that does
     * not come out even has 16 digits.
     *
     * @param numeral the number and nothing else; spaces around it do not matter
     * @return its value, or the interval that a vague number (十几) or a range (两到三万) means
     * @throws NullPointerException if {@code numeral} is null
     * @throws NumberFormatException if the string is no number; the message names the place that is not understood
     */
    public Amount parse(CharSequence numeral) {
        SourceText text = SourceText.plain(Objects.requireNonNull(numeral, "numeral").toString().strip());
        if (text.length() == 0) {
            throw new NumberFormatException("an empty string is no number");
        }
        Amount ratio = ratio(text);
        if (ratio != null) {
            return ratio;
        }
        int sign = "+-负正".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        NumeralToken token = sign < text.length() && NumeralReader.mayBegin(text.charAt(sign)) ? NumeralReader.read(text, sign) : null;
        if (token == null) {
            throw notANumber(text, 0);
        }
        token = range(text, NumeralReader.signed(text, token));
        if (token.end() < text.length()) {
            throw notANumber(text, token.end());
        }
        return amount(token);
    }

    private static NumberFormatException notANumber(SourceText text, int at) {
        int offset = text.originalStart(at);
        return new NumberFormatException("\"" + StringUtils.abbreviate(text.original(), "…", SHOWN) + "\" is no number: \""
                + text.original().charAt(offset) + "\" at offset " + offset + " is not understood");
    }

    /** 百分之五, 三成半, 七五折, 对折, 一半, 一个半; null for anything else. */
    private static @Nullable Amount ratio(SourceText text) {
        if (text.view().equals("对折") || text.view().equals("一半") || text.view().equals("半数")) {
            return Amount.of(HALF);
        }
        if (!NumeralReader.mayBegin(text.charAt(0))) {
            return null;
        }
        NumeralToken prefixed = RatioReader.readPrefixed(text, 0);
        if (prefixed != null) {
            return prefixed.end() == text.length() ? percent(prefixed) : null;
        }
        NumeralToken number = NumeralReader.read(text, 0);
        if (number == null || number.end() >= text.length()) {
            return null;
        }
        NumeralToken ratio = switch (text.charAt(number.end())) {
            case '成' -> RatioReader.readTenths(text, number);
            case '折' -> RatioReader.readDiscount(text, number);
            default -> null;
        };
        if (ratio != null) {
            return ratio.end() == text.length() ? percent(ratio) : null;
        }
        boolean half = text.view().substring(number.end()).equals("个半");
        return half ? amount(number.plus(HALF, text.length())) : null;
    }

    private static Amount percent(NumeralToken ratio) {
        return Amount.between(ratio.low().scaleByPowerOfTen(-2), ratio.high().scaleByPowerOfTen(-2));
    }

    private static Amount amount(NumeralToken token) {
        return Amount.between(token.low(), token.high());
    }

    /**
     * The numbers of a plain text, with or without units, in the order they stand. A ratio counts as a number and its unit,
     * like 5%: in 百分之五 and 三成 it is 五 and 三 that are found.
     */
    public List<Numeral> find(CharSequence text) {
        return find(SourceText.plain(Objects.requireNonNull(text, "text")));
    }

    /** The numbers of a text, in the order they stand. */
    public List<Numeral> find(SourceText text) {
        List<Numeral> numerals = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!NumeralReader.mayBegin(c)) {
                at++;
                continue;
            }
            int word = WeakNumerals.wordEnd(text, at);
            NumeralToken token = word > 0 ? null : NumeralReader.read(text, at);
            if (token == null) {
                at = word > 0 ? word : Math.max(at + 1, NumeralCharacters.runEnd(text, at)); // past a run of too many digits
                continue;
            }
            at = token.end();
            NumeralToken signed = NumeralReader.signed(text, token);
            NumeralToken range = range(text, signed.start() < from ? token : signed);
            if (WeakNumerals.isNumber(text, token) || range.end() > token.end()) { // the 两 of 两到三万 is a number, too
                token = range;
                Span span = text.span(token.start(), token.end());
                numerals.add(new Numeral(text.text(span), span, amount(token)));
                at = token.end();
            }
            from = at;
        }
        return Collections.unmodifiableList(numerals);
    }

    /** The range that begins with this number (两到三万, 3-5), or the number itself. */
    private static NumeralToken range(SourceText text, NumeralToken first) {
        int at = RangeReader.afterConnector(text, first.end());
        NumeralToken second = at < 0 ? null : RangeReader.second(text, at);
        boolean joins = second != null && !RangeReader.isChained(text, first, second) && !isDate(text, first, second);
        return joins ? RangeReader.join(RangeReader.sharing(first, second), second) : first;
    }

    /** 2018-05 and 2019-2021年. */
    private static boolean isDate(SourceText text, NumeralToken first, NumeralToken second) {
        boolean year = first.end() - first.start() == 4 && !first.is(NumeralToken.DECIMAL | NumeralToken.MAGNITUDE) && first.is(NumeralToken.ARABIC);
        char after = text.charAt(second.end(), '。');
        boolean month = second.end() - second.start() == 2 && second.is(NumeralToken.ARABIC) && !second.is(NumeralToken.MAGNITUDE);
        return year && (month || after == '年') || NumeralCharacters.isArabic(after);
    }
}
