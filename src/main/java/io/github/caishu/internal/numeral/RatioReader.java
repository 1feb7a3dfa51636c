package io.github.caishu.internal.numeral;

import static io.github.caishu.internal.numeral.NumeralCharacters.kind;
import static io.github.caishu.internal.numeral.NumeralCharacters.value;

import io.github.caishu.text.SourceText;
import java.math.BigDecimal;

/** Reads the ratios that are words: 百分之五, 三成半, 七五折. Their tokens hold percent. */
public final class RatioReader {

    private static final String OVER = "分之";
    private static final BigDecimal HALF_TENTH = BigDecimal.valueOf(5);
    /** 三成功, 2020成立, 十成员: there 成 begins a word. */
    private static final String NOT_TENTHS = "功为立交本员都分长果品人熟就绩因套份型群";
    /** 三折叠, 5亿折合: there 折 begins a word. */
    private static final String NOT_DISCOUNT = "叠射线旧价合算股成腾";

    private RatioReader() {
    }

    /** 百分之五, 千分之2.4, 万万分之七, from the 百 on. */
    public static NumeralToken readPrefixed(SourceText text, int start) {
        int at = start;
        int power = 0;
        while (at - start < 3 && NumeralCharacters.isMagnitude(text.charAt(at, '。'))) {
            power += value(text.charAt(at++));
        }
        if (at == start || !text.startsWith(OVER, at)) {
            return null;
        }
        NumeralToken number = RangeReader.second(text, at + OVER.length());
        return number == null ? null : percent(start, number, number.end(), 2 - power);
    }

    /** 三成, 三成半, 七成六: the numeral is read, 成 stands at its end. */
    public static NumeralToken readTenths(SourceText text, NumeralToken number) {
        int end = number.end() + 1;
        char next = text.charAt(end, '。');
        boolean small = number.high().compareTo(BigDecimal.TEN) <= 0 && !number.is(NumeralToken.OPEN);
        if (!small || NOT_TENTHS.indexOf(next) >= 0) {
            return null;
        }
        if (next == '半') {
            return percent(number.start(), number, end + 1, 1).plus(HALF_TENTH);
        }
        char afterNext = text.charAt(end + 1, '。');
        if (kind(next) == NumeralCharacters.DIGIT && !number.is(NumeralToken.ARABIC) && kind(afterNext) == NumeralCharacters.NONE && afterNext != '成') {
            return percent(number.start(), number, end + 1, 1).plus(BigDecimal.valueOf(value(next)));
        }
        return percent(number.start(), number, end, 1);
    }

    /** 七五折, 八点五折, 9折 and 75折: what is paid, in percent. */
    public static NumeralToken readDiscount(SourceText text, NumeralToken number) {
        int end = number.end() + 1;
        char next = text.charAt(end, '。');
        if (NOT_DISCOUNT.indexOf(next) >= 0 || number.is(NumeralToken.OPEN | NumeralToken.MAGNITUDE)) {
            return null;
        }
        NumeralToken whole = number;
        if (number.is(NumeralToken.DIGIT_STRING) && number.is(NumeralToken.VAGUE)) {
            BigDecimal digits = number.low().movePointRight(1).add(number.high()); // 三四折 is 34%, like 三八折
            whole = new NumeralToken(number.start(), number.end(), digits, digits, null, 0, 0, number.traits() & ~NumeralToken.VAGUE);
        }
        if (whole.low().compareTo(new BigDecimal("0.5")) == 0 && whole.is(NumeralToken.SINGLE)) {
            return percent(whole.start(), whole, end, 2);
        }
        boolean tenths = whole.low().compareTo(BigDecimal.TEN) < 0;
        return percent(whole.start(), whole, end, tenths ? 1 : 0);
    }

    private static NumeralToken percent(int start, NumeralToken number, int end, int power) {
        BigDecimal low = number.low().scaleByPowerOfTen(power);
        BigDecimal high = number.low() == number.high() ? low : number.high().scaleByPowerOfTen(power);
        return new NumeralToken(start, end, low, high, null, 0, 0, number.traits());
    }
}
