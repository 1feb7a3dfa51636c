package io.github.caishu.output.brat;

import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.Age;
import io.github.caishu.quantity.Count;
import io.github.caishu.quantity.Duration;
import io.github.caishu.quantity.Measure;
import io.github.caishu.quantity.Money;
import io.github.caishu.quantity.Multiple;
import io.github.caishu.quantity.Ordinal;
import io.github.caishu.quantity.Percentage;
import io.github.caishu.quantity.PercentagePoint;
import io.github.caishu.quantity.Points;
import io.github.caishu.quantity.Price;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityType;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * A quantity in the words of a note.
 *
 * @param type   its kind
 * @param amount how much
 * @param unit   its unit; null where it has none
 */
record Worth(QuantityType type, Amount amount, String unit) {

    private static final Set<QuantityType> MONETARY = EnumSet.of(QuantityType.MONEY, QuantityType.PRICE);
    private static final Set<QuantityType> IN_UNITS_AS_WRITTEN =
            EnumSet.of(QuantityType.COUNT, QuantityType.MEASURE, QuantityType.DURATION, QuantityType.ORDINAL);

    static Worth of(Quantity quantity) {
        return new Worth(quantity.type(), quantity.amount(), quantity.unit());
    }

    /** The unit that is left when people say that it is of another kind: of 5元/吨 as money CNY, of 30座 as a measure 座. */
    String unitAs(QuantityType other) {
        boolean alike = type == other || MONETARY.contains(type) && MONETARY.contains(other)
                || IN_UNITS_AS_WRITTEN.contains(type) && IN_UNITS_AS_WRITTEN.contains(other);
        return !alike ? null : other == QuantityType.MONEY ? StringUtils.substringBefore(unit, "/") : unit;
    }

    /** @throws IllegalArgumentException if that is no unit for this kind of quantity */
    static Quantity quantity(QuantityType type, Amount amount, String unit, Qualifier qualifier) {
        return switch (type) {
            case MONEY -> new Money(amount, Money.requireCurrency(required(type, unit)), qualifier);
            case PRICE -> price(amount, required(type, unit), qualifier);
            case PERCENTAGE -> new Percentage(amount, qualifier);
            case PERCENTAGE_POINT -> new PercentagePoint(amount, qualifier);
            case MULTIPLE -> new Multiple(amount, qualifier);
            case COUNT -> new Count(amount, unit, qualifier);
            case MEASURE -> new Measure(amount, required(type, unit), null, qualifier);
            case POINTS -> new Points(amount, qualifier);
            case DURATION -> new Duration(amount, required(type, unit), null, qualifier);
            case ORDINAL -> new Ordinal(amount, unit, qualifier);
            case AGE -> new Age(amount, qualifier);
        };
    }

    private static Price price(Amount amount, String unit, Qualifier qualifier) {
        String per = StringUtils.substringAfter(unit, "/");
        if (per.isEmpty()) {
            throw new IllegalArgumentException("\"" + unit + "\" is no unit of a price, such as CNY/股");
        }
        return new Price(amount, Money.requireCurrency(StringUtils.substringBefore(unit, "/")), per, qualifier);
    }

    private static String required(QuantityType type, String unit) {
        if (unit == null) {
            throw new IllegalArgumentException("a " + type.code() + " has a unit");
        }
        return unit;
    }
}
