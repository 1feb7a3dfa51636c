package io.github.caishu.quantity;

import static io.github.caishu.internal.numeral.NumeralCharacters.kind;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.internal.numeral.NumeralCharacters;
import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.math.BigDecimal;

/** Reads money after a number, from its currency on: 元人民币, 元1角, 元/吨, 美分/桶, 万/吨. */
final class MoneyReader {

    /** What may follow 块 where it means money: 7块以上, 三块五; else it counts pieces, like 4865块银幕. */
    private static final String AFTER_MONEY = "以左上多半到至不起零的和";

    private static final int REACH = 10;

    private final UnitLexicon units;
    private final Lexicon<Boolean> pieces;
    private final SubUnits subUnits;
    private final Denominators denominators;

    MoneyReader(Vocabulary vocabulary, UnitLexicon units, Denominators denominators) {
        pieces = Lexicon.ofWords(vocabulary.words(VocabularyTable.PIECES));
        this.units = units;
        this.denominators = denominators;
        subUnits = new SubUnits(units);
    }

    /** An amount whose currency ends at {@code end}. */
    Measured read(SourceText text, NumeralToken number, Unit unit, int end) {
        if (unit.name().equals("块") && !isMoney(text, number, end)) {
            return new Measured(number, new Unit(UnitKind.CLASSIFIER, unit.name(), null, BigDecimal.ONE), null, null, end);
        }
        String currency = unit.isGenericMoney() ? units.defaultCurrency() : unit.code();
        int at = end;
        Lexicon.Match<Unit> named = unit.isGenericMoney() ? units.at(text, at) : null; // 50万元人民币, 5亿元港币
        if (named != null && named.meaning().is(UnitKind.CURRENCY) && !named.meaning().isGenericMoney()) {
            currency = named.meaning().code();
            at = named.end();
        }
        return withTail(text, number, unit, currency, at);
    }

    /** 三毛五, 两角五分, 45美分/桶. */
    Measured readSubUnit(SourceText text, NumeralToken number, Unit unit, int end) {
        Measured measured = withTail(text, number.times(unit.factor(), number.end()), unit, unit.code(), end);
        return new Measured(measured.number(), unit, null, measured.per(), measured.end());
    }

    /** 7万/吨: money that names no currency; null where no unit stands behind the slash. */
    Measured readWithoutCurrency(SourceText text, NumeralToken number) {
        String per = denominators.afterSlash(text, number.end());
        return per == null ? null : new Measured(number, Unit.currency("元", units.defaultCurrency()), units.defaultCurrency(), per,
                number.end() + 1 + per.length());
    }

    private Measured withTail(SourceText text, NumeralToken number, Unit unit, String currency, int end) {
        NumeralToken sum = subUnits.read(text, number, unit, currency, end);
        int at = sum == number ? end : sum.end();
        String behind = denominators.behind(text, at);
        if (behind != null) {
            return new Measured(sum, unit, currency, behind, at);
        }
        String per = denominators.afterSlash(text, at);
        return new Measured(sum, unit, currency, per, per == null ? at : at + 1 + per.length());
    }

    /** 银幕总数达82248块, 业务有两块. */
    private boolean countsPieces(SourceText text, int start) {
        for (int i = start - 1; i >= Math.max(0, start - REACH) && "。;\n".indexOf(text.charAt(i)) < 0; i--) {
            if (pieces.longest(text, i, start) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isMoney(SourceText text, NumeralToken number, int end) {
        if (countsPieces(text, number.start())) {
            return false;
        }
        if (end == text.length()) {
            return !(number.is(NumeralToken.SINGLE) && number.low().compareTo(BigDecimal.ONE) == 0);
        }
        char next = text.charAt(end);
        return !Character.isIdeographic(next) || AFTER_MONEY.indexOf(next) >= 0 || kind(next) == NumeralCharacters.DIGIT;
    }
}
