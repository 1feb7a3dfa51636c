package io.github.caishu.quantity;

import static io.github.caishu.internal.numeral.NumeralCharacters.kind;
import static io.github.caishu.internal.numeral.NumeralCharacters.value;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.internal.numeral.NumeralCharacters;
import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.text.SourceText;
import java.math.BigDecimal;

/** Reads what goes on after an amount in smaller units: 123元1角1分, 五块七毛八, 三块零四, 9块9, 两美元又三美分. */
final class SubUnits {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** Digits after the amount: the 七 of 五块七毛八. */
    private record Digits(BigDecimal number, boolean arabic, boolean afterZero, int end) {
    }

    private final UnitLexicon units;

    SubUnits(UnitLexicon units) {
        this.units = units;
    }

    /** The amount with its smaller units, or the amount itself where none follow at {@code start}. */
    NumeralToken read(SourceText text, NumeralToken amount, Unit unit, String currency, int start) {
        if (amount.is(NumeralToken.DECIMAL)) {
            return amount;
        }
        NumeralToken sum = amount;
        BigDecimal place = unit.factor().movePointLeft(1);
        int at = start;
        for (Digits digits = digits(text, at); digits != null; digits = digits(text, at)) {
            Lexicon.Match<Unit> named = units.at(text, digits.end());
            BigDecimal fraction = named == null ? null : units.subUnit(currency, named.meaning().name());
            if (fraction == null) {
                boolean last = isColloquial(unit, digits, sum != amount) && !numberGoesOn(text, digits.end());
                BigDecimal worth = digits.afterZero() ? place.movePointLeft(1) : place;
                return last ? sum.plus(digits.number().multiply(worth), digits.end()) : sum;
            }
            sum = sum.plus(digits.number().multiply(fraction), named.end());
            place = fraction.movePointLeft(1);
            at = named.end();
        }
        return sum;
    }

    private static Digits digits(SourceText text, int at) {
        boolean zero = text.charAt(at, '。') == '零';
        int from = zero || text.charAt(at, '。') == '又' ? at + 1 : at;
        int end = from;
        while (end - from < 2 && NumeralCharacters.isArabic(text.charAt(end, '。'))) {
            end++;
        }
        if (end > from) {
            return new Digits(new BigDecimal(text.view().substring(from, end)), true, zero, end);
        }
        boolean chinese = kind(text.charAt(from, '。')) == NumeralCharacters.DIGIT;
        return chinese ? new Digits(BigDecimal.valueOf(value(text.charAt(from))), false, zero, from + 1) : null;
    }

    /** Whether a last digit may go without its unit: 五块六, 五块七毛八, 三毛五, 9块9; not 5元6. */
    private static boolean isColloquial(Unit unit, Digits digits, boolean afterSubUnit) {
        if (digits.arabic()) {
            return unit.name().equals("块") && !afterSubUnit && digits.number().compareTo(BigDecimal.TEN) < 0;
        }
        return afterSubUnit || unit.name().equals("块") || unit.is(UnitKind.SUB_UNIT) && unit.factor().compareTo(TENTH) == 0;
    }

    /** 三块五百 holds no 3.5, nor do 三块五个 and 21块3D银幕. */
    private boolean numberGoesOn(SourceText text, int at) {
        char next = text.charAt(at, '。');
        return kind(next) != NumeralCharacters.NONE || UnitLexicon.isLatin(next) || units.at(text, at) != null;
    }
}
