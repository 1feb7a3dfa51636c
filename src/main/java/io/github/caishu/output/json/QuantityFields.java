package io.github.caishu.output.json;

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
import org.apache.commons.lang3.StringUtils;

/** What the fields of a quantity say, of whichever type. Its unit must be one of that type. */
record QuantityFields(Amount amount, String unit, String ucum, Qualifier qualifier) {

    /** @throws IllegalArgumentException if the unit, or that there is a {@code ucum}, does not go with the type */
    Quantity make(QuantityType type) {
        if (ucum != null && type != QuantityType.MEASURE && type != QuantityType.DURATION) {
            throw new IllegalArgumentException("a ucum goes with a measure or a duration, not with a " + type.code());
        }
        return switch (type) {
            case MONEY -> new Money(amount, Money.requireCurrency(unit(type)), qualifier);
            case PRICE -> price(unit(type));
            case PERCENTAGE -> withItsUnit(new Percentage(amount, qualifier));
            case PERCENTAGE_POINT -> withItsUnit(new PercentagePoint(amount, qualifier));
            case MULTIPLE -> withItsUnit(new Multiple(amount, qualifier));
            case POINTS -> withItsUnit(new Points(amount, qualifier));
            case AGE -> withItsUnit(new Age(amount, qualifier));
            case COUNT -> new Count(amount, unit, qualifier);
            case ORDINAL -> new Ordinal(amount, unit, qualifier);
            case MEASURE -> new Measure(amount, unit(type), ucum, qualifier);
            case DURATION -> new Duration(amount, unit(type), ucum, qualifier);
        };
    }

    private String unit(QuantityType type) {
        if (unit == null) {
            throw new IllegalArgumentException("the unit of a " + type.code() + " is null");
        }
        return unit;
    }

    /** {@code CNY/10股}. */
    private Price price(String currencyAndPer) {
        String per = StringUtils.substringAfter(currencyAndPer, "/");
        if (per.isEmpty()) {
            throw new IllegalArgumentException(
                    "the unit of a price is \"" + currencyAndPer + "\"; it takes a currency and what it is for, as in CNY/股");
        }
        return new Price(amount, Money.requireCurrency(StringUtils.substringBefore(currencyAndPer, "/")), per, qualifier);
    }

    private Quantity withItsUnit(Quantity quantity) {
        if (!quantity.unit().equals(unit)) {
            throw new IllegalArgumentException(
                    "the unit of a " + quantity.type().code() + " is \"" + unit + "\"; it takes " + quantity.unit());
        }
        return quantity;
    }
}
