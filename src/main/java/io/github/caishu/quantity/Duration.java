package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long something takes or lasts: 12个月, 15个交易日.
 *
 * <pre>{@code
 * QuantityRecognizer recognizer = QuantityRecognizer.standard();
 * recognizer.recognize("期限12个月").get(0).quantity();     // Duration[amount=12, unit=个月, ucum=mo, qualifier=EXACT]
 * recognizer.recognize("停牌15个交易日").get(0).quantity(); // Duration[amount=15, unit=个交易日, ucum=null, qualifier=EXACT]
 * }</pre>
 *
 * @param amount how long, in the unit
 * @param unit the unit as written, simplified: {@code 个月}
 * @param ucum its UCUM symbol ({@code mo}), null where UCUM has none
 * @param qualifier how exact
 */
public record Duration(Amount amount, String unit, @Nullable String ucum, Qualifier qualifier) implements Quantity {

    public Duration {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public QuantityType type() {
        return QuantityType.DURATION;
    }
}
