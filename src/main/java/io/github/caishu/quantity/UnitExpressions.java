package io.github.caishu.quantity;


import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.internal.numeral.NumeralCharacters;
import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.text.SourceText;
import java.math.BigDecimal;

/** Reads units that stand without a number: the 万元 of 单位：万元, the 亿 of 发行总额（亿）. */
final class UnitExpressions {

    private static final int LONGEST = 14;
    /** 万 and above may stand for money without a unit. */
    private static final int LEAST_POWER = 4;

    private final UnitLexicon units;
    private final UnitReader reader;

    UnitExpressions(UnitLexicon units, UnitReader reader) {
        this.units = units;
        this.reader = reader;
    }

    /** What one of the unit that begins at {@code from} is: 10,000 CNY for 万元; null where no unit begins. */
    private Measured read(SourceText text, int from) {
        Lexicon.Match<Unit> prefix = units.prefixAt(text, from); // 人民币万元
        Measured prefixed = prefix == null ? null : read(text, from, prefix);
        return prefixed != null ? prefixed : read(text, from, null);
    }

    private Measured read(SourceText text, int from, Lexicon.Match<Unit> prefix) {
        int at = prefix == null ? from : prefix.end();
        int power = 0;
        while (NumeralCharacters.isMagnitude(text.charAt(at, '。')) && !NumeralCharacters.beginsUnit(text, at)) {
            power += NumeralCharacters.value(text.charAt(at++));
        }
        BigDecimal one = BigDecimal.ONE.scaleByPowerOfTen(power);
        NumeralToken number = new NumeralToken(from, at, one, one, BigDecimal.ONE, power, power, NumeralToken.ARABIC);
        Measured measured = reader.read(text, number);
        if (measured == null) { // 亿 alone is money
            return power < LEAST_POWER ? null
                    : new Measured(number, Unit.currency("元", units.defaultCurrency()), units.defaultCurrency(), null, at);
        }
        Unit unit = measured.unit();
        if (!measured.isMoney() && !unit.is(UnitKind.SUB_UNIT)) {
            return measured;
        }
        String currency = prefix != null ? prefix.meaning().code() : measured.isMoney() ? measured.currency() : unit.code();
        return new Measured(measured.number(), Unit.currency(unit.name(), currency), currency, measured.per(), measured.end());
    }

    /** As above, for a unit that fills [from, to) and no more. */
    Measured read(SourceText text, int from, int to) {
        Measured measured = to > from && to - from <= LONGEST ? read(text, from) : null;
        return measured != null && measured.end() == to ? measured : null;
    }

    /** The statement whose 单 or 下 stands at {@code at}, or null. */
    UnitStatement statement(SourceText text, int at) {
        return text.charAt(at) == '单' ? ofUnit(text, at) : ofCurrency(text, at);
    }

    /** 单位：万元, 单位为人民币亿元, （单位：百万美元）. */
    private UnitStatement ofUnit(SourceText text, int at) {
        if (!text.startsWith("单位:", at) && !text.startsWith("单位为", at) && !text.startsWith("单位 ", at)) {
            return null;
        }
        int from = at + 3;
        while (text.charAt(from, '。') == ' ') {
            from++;
        }
        Measured unit = read(text, from);
        return unit == null ? null : new UnitStatement(from, unit.end(), unit, unit.currency());
    }

    /** （港元，下同）; and 3100万美元（单位下同）, where the currency stands before. */
    private UnitStatement ofCurrency(SourceText text, int at) {
        if (!text.startsWith("下同", at)) {
            return null;
        }
        for (int i = at - 1; i >= Math.max(0, at - LONGEST) && text.charAt(i) != '。' && text.charAt(i) != '\n'; i--) {
            Lexicon.Match<Unit> unit = units.at(text, i);
            Lexicon.Match<Unit> named = unit != null && unit.meaning().is(UnitKind.CURRENCY) ? unit : null;
            if (named != null && named.end() <= at && named.meaning().name().length() > 1) {
                return new UnitStatement(i, named.end(), null, named.meaning().code());
            }
        }
        return null;
    }
}
