package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many of something: 832个, 2000余家; or straight before a noun: 6720万乡村人口.
 *
 * <pre>{@code
 * QuantityRecognizer recognizer = QuantityRecognizer.standard();
 * recognizer.recognize("茶厂2000余家").get(0).quantity();       // Count[amount=2000, unit=家, qualifier=OVER]
 * recognizer.recognize("惠及6720万乡村人口").get(0).quantity(); // Count[amount=67200000, unit=null, qualifier=EXACT]
 * }</pre>
 *
 * @param amount how many
 * @param unit the classifier as written, simplified; null where a noun follows without one
 * @param qualifier how exact
 */
public record Count(Amount amount, @Nullable String unit, Qualifier qualifier) implements Quantity {

    public Count {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public QuantityType type() {
        return QuantityType.COUNT;
    }
}
