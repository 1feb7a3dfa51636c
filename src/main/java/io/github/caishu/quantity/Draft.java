package io.github.caishu.quantity;

import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.text.Span;

/** A figure on its way to a {@link QuantityMention}; places are indices of the view unless it says otherwise. */
final class Draft {

    final int start;
    final int end;
    /** The number as written, with its values in the unit's base. */
    NumeralToken number;
    /** Null while no unit is known. */
    Unit unit;
    /** The currency a money amount or price is in; null for other kinds. */
    String currency;
    /** What a price is the price of one of; the time unit of a rate (吨/年). */
    String per;
    /** Where in the original the unit was read when it stands elsewhere; null otherwise. */
    Span unitSpan;
    Qualifier qualifier = Qualifier.EXACT;
    int cueStart = -1;
    int cueEnd = -1;
    /** The currency stands before the number. */
    boolean prefixed;
    boolean ordinal;
    /** Counted with one Chinese digit: 两家. */
    boolean small;

    Draft(int start, int end, NumeralToken number) {
        this.start = start;
        this.end = end;
        this.number = number;
    }

    boolean is(UnitKind kind) {
        return unit != null && unit.is(kind);
    }

    boolean isBare() {
        return unit == null;
    }

    void takeUnit(Draft other) {
        unit = other.unit;
        currency = other.currency;
        per = other.per;
        number = number.times(unit.factor(), number.end());
    }

    void qualify(Qualifier said, int from, int to) {
        qualifier = said;
        cueStart = from;
        cueEnd = to;
    }
}
