package io.github.caishu.quantity;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.internal.numeral.NumeralCharacters;
import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.internal.numeral.RangeReader;
import io.github.caishu.internal.numeral.RatioReader;
import io.github.caishu.text.SourceText;
import java.math.BigDecimal;

/** Reads two numbers as the ends of one range, whether they repeat their unit or share it: 3%-5%, 3-5%, 两到三万元. */
final class RangeOfUnits {

    /** 涨6点至1302点: "rose by 6 to 1302", not "rose by between 6 and 1302"; beyond this ratio of the ends. */
    private static final BigDecimal TOO_WIDE = BigDecimal.valueOf(4);
    private static final String CHANGES = "涨跌升降增减加少多滑调高低挫幅回落提扬行";

    private final UnitLexicon units;
    private final UnitReader unitReader;

    RangeOfUnits(UnitLexicon units, UnitReader unitReader) {
        this.units = units;
        this.unitReader = unitReader;
    }

    /**
     * The range that begins with a number already read.
     *
     * @param first the number
     * @param measured the same with its unit, null where it has none of its own
     * @return null where no second number makes a range of it
     */
    Measured read(SourceText text, NumeralToken first, Measured measured) {
        int end = measured == null ? first.end() : measured.end();
        boolean between = false;
        int at = RangeReader.afterConnector(text, end);
        if (at < 0) {
            at = afterAnd(text, first.start(), end);
            between = at >= 0;
            if (!between) {
                return null;
            }
        }
        Lexicon.Match<Unit> prefix = units.prefixAt(text, at); // 人民币20.58元-人民币20.93元
        if (prefix != null) {
            at = prefix.end();
        }
        Measured second = second(text, at);
        if (between && (second == null || !text.startsWith("之间", second.end()))) {
            return null;
        }
        if (second == null && measured != null && NumeralCharacters.isMagnitude(text.charAt(first.start()))) {
            second = percentAgain(text, measured, at);
        }
        if (measured == null) {
            return second == null ? bareRange(text, first, at) : sharing(text, first, second);
        }
        boolean same = second != null && measured.unit().matches(second.unit()) && samePer(measured, second);
        if (!same || second.number().isInterval() && measured.number().isInterval() || isChangeTo(text, end, measured, second)) {
            return null;
        }
        NumeralToken number = RangeReader.join(measured.number(), second.number());
        String per = measured.per() != null ? measured.per() : second.per();
        return new Measured(number, second.unit(), second.currency(), per, second.end());
    }

    private static boolean samePer(Measured first, Measured second) {
        return first.per() == null || first.per().equals(second.per());
    }

    private Measured second(SourceText text, int at) {
        if (NumeralCharacters.isMagnitude(text.charAt(at, '。'))) {
            NumeralToken ratio = RatioReader.readPrefixed(text, at);
            if (ratio != null) {
                return new Measured(ratio, Unit.PERCENT, null, null, ratio.end());
            }
        }
        NumeralToken number = RangeReader.second(text, at);
        return number == null ? null : unitReader.read(text, number);
    }

    /** 百分之三到五: the second number shares the 百分之. */
    private static Measured percentAgain(SourceText text, Measured first, int at) {
        boolean prefixed = first.unit() == Unit.PERCENT && text.startsWith("百分之", first.number().start());
        NumeralToken number = prefixed ? RangeReader.second(text, at) : null;
        return number == null ? null : new Measured(number, Unit.PERCENT, null, null, number.end());
    }

    /** 介于5%和8%之间. */
    private static int afterAnd(SourceText text, int start, int end) {
        if ("和与及".indexOf(text.charAt(end, '。')) < 0) {
            return -1;
        }
        for (int i = start - 2; i >= start - 4; i--) {
            if (text.startsWith("介于", i) || text.startsWith("介乎", i)) {
                return end + 1;
            }
        }
        return -1;
    }

    /** 3-5%, 两到三万元: the first takes unit and magnitude of the second. */
    private static Measured sharing(SourceText text, NumeralToken first, Measured second) {
        NumeralToken number = second.number();
        if (RangeReader.isChained(text, first, number) || first.is(NumeralToken.FRACTION)) {
            return null;
        }
        NumeralToken scaled = RangeReader.sharing(first, number);
        BigDecimal factor = second.unit().factor(); // 成 is ten percent
        return new Measured(RangeReader.join(scaled.times(factor, scaled.end()), number), second.unit(), second.currency(), second.per(),
                second.end());
    }

    /** 50至100万, 10k~15k: money or people, which is settled later. */
    private static Measured bareRange(SourceText text, NumeralToken first, int at) {
        NumeralToken second = RangeReader.second(text, at);
        boolean magnitude = second != null && (second.bigExponent() > 0 || second.is(NumeralToken.LATIN));
        if (!magnitude || RangeReader.isChained(text, first, second)) {
            return null;
        }
        return new Measured(RangeReader.join(RangeReader.sharing(first, second), second), null, null, null, second.end());
    }

    private static boolean isChangeTo(SourceText text, int end, Measured first, Measured second) {
        char connector = text.charAt(end);
        int before = first.number().start() - 1;
        while ("了约近超逾".indexOf(text.charAt(before, '。')) >= 0) {
            before--;
        }
        boolean changes = CHANGES.indexOf(text.charAt(before, '。')) >= 0 && first.number().low().signum() > 0;
        if (connector != '至' && connector != '到' || !changes) {
            return false;
        }
        BigDecimal low = first.number().low().abs();
        BigDecimal high = second.number().high().abs();
        return high.compareTo(low.multiply(TOO_WIDE)) > 0 || high.compareTo(low) < 0;
    }
}
