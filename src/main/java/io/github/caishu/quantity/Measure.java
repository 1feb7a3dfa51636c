package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A physical quantity: 491.5吨, 566.25亿千瓦时, 220万吨/年.
 *
 * <pre>{@code
 * QuantityRecognizer recognizer = QuantityRecognizer.standard();
 * recognizer.recognize("发电566.25亿千瓦时").get(0).quantity(); // Measure[amount=56625000000, unit=千瓦时, ucum=kW.h, qualifier=EXACT]
 * recognizer.recognize("产能220万吨/年").get(0).quantity();     // Measure[amount=2200000, unit=吨/年, ucum=t/a, qualifier=EXACT]
 * }</pre>
 *
 * @param amount how much, in the unit
 * @param unit the unit as written, simplified: {@code 千瓦时}
 * @param ucum its symbol in the Unified Code for Units of Measure ({@code kW.h}), null where UCUM has none (亩)
 * @param qualifier how exact
 */
public record Measure(Amount amount, String unit, @Nullable String ucum, Qualifier qualifier) implements Quantity {

    public Measure {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public QuantityType type() {
        return QuantityType.MEASURE;
    }
}
