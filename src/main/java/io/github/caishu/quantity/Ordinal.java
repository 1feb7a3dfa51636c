package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which in a row: 第2名, 第三大.
 *
 * <pre>{@code
 * QuantityRecognizer recognizer = QuantityRecognizer.standard();
 * recognizer.recognize("排在第2名").get(0).quantity();  // Ordinal[amount=2, unit=名, qualifier=EXACT]
 * recognizer.recognize("第三大股东").get(0).quantity(); // Ordinal[amount=3, unit=null, qualifier=EXACT]
 * }</pre>
 *
 * @param amount the rank or number
 * @param unit the classifier as written, null where none stands
 * @param qualifier how exact
 */
public record Ordinal(Amount amount, @Nullable String unit, Qualifier qualifier) implements Quantity {

    public Ordinal {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public QuantityType type() {
        return QuantityType.ORDINAL;
    }
}
