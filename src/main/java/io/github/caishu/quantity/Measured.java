package io.github.caishu.quantity;

import io.github.caishu.internal.numeral.NumeralToken;

/**
 * A number with the unit read after it.
 *
 * @param number its values in the unit's base: 25个基点 is 0.25
 * @param unit the unit
 * @param currency ISO 4217 where the unit is money, else null
 * @param per what follows a slash (元/吨, 吨/年), else null
 * @param end the view index after it all
 */
record Measured(NumeralToken number, Unit unit, String currency, String per, int end) {

    boolean isMoney() {
        return unit.is(UnitKind.CURRENCY);
    }
}
