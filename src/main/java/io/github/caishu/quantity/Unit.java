package io.github.caishu.quantity;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A unit of the vocabulary.
 *
 * @param kind what it makes of a number
 * @param name as written
 * @param code ISO 4217 for currencies, UCUM for measures and durations, else null
 * @param factor what one of it is in the unit that is reported: 0.01 for a basis point, 0.1 for 角
 */
record Unit(UnitKind kind, String name, String code, BigDecimal factor) {

    /** Names of money that do not say which: their currency is the default one, or the one named before the number. */
    private static final Set<String> GENERIC_MONEY = Set.of("元", "块", "块钱", "圆", "圆整", "元整");

    static final Unit PERCENT = new Unit(UnitKind.PERCENTAGE, "%", null, BigDecimal.ONE);
    /** A number straight before its noun. */
    static final Unit NONE = new Unit(UnitKind.CLASSIFIER, null, null, BigDecimal.ONE);

    static Unit currency(String name, String code) {
        return new Unit(UnitKind.CURRENCY, name, code, BigDecimal.ONE);
    }

    /** Whether its name does not say which money: 元, 块. */
    boolean isGenericMoney() {
        return kind == UnitKind.CURRENCY && GENERIC_MONEY.contains(name);
    }

    boolean is(UnitKind other) {
        return kind == other;
    }

    /** Whether two figures in these units may be the ends of one range. */
    boolean matches(Unit other) {
        return kind == other.kind && (kind == UnitKind.PERCENTAGE || (code == null ? name.equals(other.name) : code.equals(other.code)));
    }
}
