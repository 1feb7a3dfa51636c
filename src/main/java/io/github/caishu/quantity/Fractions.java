package io.github.caishu.quantity;

import io.github.caishu.internal.numeral.NumeralToken;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A fraction as a percentage: 四分之一 is 25, 三分之一 is 33.33, in two decimals where it does not come out even. */
final class Fractions {

    private static final int DECIMALS = 2;

    private Fractions() {
    }

    static NumeralToken percent(NumeralToken fraction) {
        BigDecimal percent = fraction.low().movePointRight(2);
        BigDecimal rounded = percent.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        BigDecimal value = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        return new NumeralToken(fraction.start(), fraction.end(), value, value, null, 0, 0, fraction.traits());
    }
}
