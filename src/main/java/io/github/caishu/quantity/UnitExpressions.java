package io.github.caishu.quantity;

import static io.github.caishu.quantity.UnitLexicon.startsWith;

import io.github.caishu.internal.numeral.NumeralReader;
import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Lexicon;

/** Reads units that stand without a number: the 万元 of 单位：万元, the 亿 of 发行总额（亿）. */
final class UnitExpressions {

    private static final int LONGEST = 14;

    private final UnitLexicon units;
    private final UnitReader reader;

    UnitExpressions(UnitLexicon units, UnitReader reader) {
        this.units = units;
        this.reader = reader;
    }

    /** What one of the unit written at [from, to) is, read as if a 1 stood before it; null where that is no unit. */
    Measured read(SourceText text, int from, int to) {
        if (to <= from || to - from > LONGEST) {
            return null;
        }
        Lexicon.Match<Unit> prefix = units.prefixAt(text, from); // 人民币万元
        int at = prefix != null && prefix.end() < to ? prefix.end() : from;
        SourceText one = SourceText.plain("1" + text.view().substring(at, to).strip());
        NumeralToken number = NumeralReader.read(one, 0);
        Measured measured = reader.read(one, number);
        if (measured == null && number.end() == one.length() && number.bigExponent() > 0) {
            return new Measured(number, Unit.currency("元", units.defaultCurrency()), units.defaultCurrency(), null, number.end());
        }
        if (measured == null || measured.end() != one.length() || number.end() == 1 && measured.unit().is(UnitKind.CLASSIFIER) && prefix != null) {
            return null;
        }
        return prefix == null || !measured.isMoney() ? measured
                : new Measured(measured.number(), measured.unit(), prefix.meaning().code(), measured.per(), measured.end());
    }

    /** The statement whose 单 or 下 stands at {@code at}, or null. */
    UnitStatement statement(SourceText text, int at) {
        return text.charAt(at) == '单' ? ofUnit(text, at) : ofCurrency(text, at);
    }

    /** 单位：万元, 单位为人民币亿元, （单位：百万美元）. */
    private UnitStatement ofUnit(SourceText text, int at) {
        if (!startsWith(text, at, "单位:") && !startsWith(text, at, "单位为") && !startsWith(text, at, "单位 ")) {
            return null;
        }
        int from = at + 3;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int end = from;
        while (end < text.length() && end - from < LONGEST && ",;。)]】\n\t ".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        for (int to = end; to > from; to--) { // the unit, then whatever the line goes on with
            Measured unit = read(text, from, to);
            if (unit != null) {
                return new UnitStatement(from, to, unit, unit.isMoney() ? unit.currency() : null);
            }
        }
        return null;
    }

    /** （港元，下同）; and 3100万美元（单位下同）, where the currency stands before. */
    private UnitStatement ofCurrency(SourceText text, int at) {
        if (!startsWith(text, at, "下同")) {
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
