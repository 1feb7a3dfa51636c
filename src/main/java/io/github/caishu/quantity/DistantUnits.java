package io.github.caishu.quantity;

import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * Gives bare numbers the unit that is stated elsewhere: in a bracket before them (发行总额（亿）10.00), in a line of its own
 * (单位：万元), in the header of their column.
 */
final class DistantUnits {

    private static final int LONGEST_BRACKET = 14;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final UnitExpressions expressions;

    DistantUnits(UnitExpressions expressions) {
        this.expressions = expressions;
    }

    void give(SourceText text, List<Draft> drafts, List<UnitStatement> statements) {
        boolean bare = false;
        for (Draft draft : drafts) {
            bare |= fromBracket(text, draft);
        }
        if (bare) {
            TableHeaders.give(text, drafts, expressions);
            fromStatements(text, drafts, statements);
        }
        currencyFrom(text, drafts, statements);
    }

    /** （亿）10.00 and, for what a price is the price of, （元/股）-0.04元. Returns whether the draft is still bare. */
    private boolean fromBracket(SourceText text, Draft draft) {
        if (!draft.isBare() && !(draft.is(UnitKind.CURRENCY) && draft.per == null)) {
            return false;
        }
        int close = draft.start - 1;
        while (" :为".indexOf(text.charAt(close, '。')) >= 0) {
            close--;
        }
        if (text.charAt(close, '。') != ')') {
            return draft.isBare();
        }
        int open = close - 1;
        while (close - open <= LONGEST_BRACKET && text.charAt(open, '(') != '(') {
            open--;
        }
        Measured unit = text.charAt(open, '。') == '(' ? expressions.read(text, open + 1, close) : null;
        if (unit == null) {
            return draft.isBare();
        }
        if (draft.isBare()) {
            take(draft, unit, text.span(open + 1, close));
        } else if (unit.isMoney()) {
            draft.per = unit.per();
            draft.unitSpan = text.span(open + 1, close);
        }
        return false;
    }

    /** Makes the draft's number one of those units. */
    static void take(Draft draft, Measured unit, Span where) {
        draft.number = draft.number.times(unit.number().low(), draft.number.end());
        draft.unit = unit.unit();
        draft.currency = unit.currency();
        draft.per = unit.per();
        draft.unitSpan = where;
    }

    /** Each statement holds until the next. */
    private static void fromStatements(SourceText text, List<Draft> drafts, List<UnitStatement> statements) {
        int next = 0;
        UnitStatement statement = null;
        for (Draft draft : drafts) {
            while (next < statements.size() && statements.get(next).end() <= draft.start) {
                statement = statements.get(next++);
            }
            if (statement != null && statement.unit() != null && draft.isBare() && isAmount(text, draft)) {
                take(draft, statement.unit(), text.span(statement.start(), statement.end()));
            }
        }
    }

    /** Whether a bare number below 单位：万元 looks like an amount, not like a year, a code or the number of a note. */
    private static boolean isAmount(SourceText text, Draft draft) {
        NumeralToken number = draft.number;
        boolean plain = number.is(NumeralToken.ARABIC) && !number.is(NumeralToken.FRACTION | NumeralToken.LATIN);
        if (!plain || !standsApart(text, draft.end)) {
            return false;
        }
        boolean separated = StringUtils.containsAny(text.text(text.span(number.start(), number.end())), ',', '，');
        if (number.is(NumeralToken.DECIMAL | NumeralToken.MAGNITUDE) || separated) {
            return true;
        }
        int value = number.low().abs().intValue();
        boolean year = value >= FIRST_YEAR && value < LAST_YEAR;
        return value >= 100 && !year && text.charAt(number.start()) != '0';
    }

    /** Whether a line, a cell, a space or punctuation follows. */
    private static boolean standsApart(SourceText text, int end) {
        return text.blanksBefore(end) > 0 || "\n\t |,;。)".indexOf(text.charAt(end, '\n')) >= 0;
    }

    /** From （港元，下同） on, and in the amount right before it, a bare 元 is in its currency. */
    private static void currencyFrom(SourceText text, List<Draft> drafts, List<UnitStatement> statements) {
        int next = 0;
        UnitStatement statement = null;
        for (Draft draft : drafts) {
            while (next < statements.size() && (statements.get(next).unit() != null || statements.get(next).start() - 1 <= draft.end)) {
                UnitStatement passed = statements.get(next++);
                statement = passed.unit() == null ? passed : statement;
            }
            if (statement != null && draft.is(UnitKind.CURRENCY) && draft.unit.isGenericMoney() && !draft.prefixed) {
                draft.currency = statement.currency();
                draft.unitSpan = text.span(statement.start(), statement.end());
            }
        }
    }
}
