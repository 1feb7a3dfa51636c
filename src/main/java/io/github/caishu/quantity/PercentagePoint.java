package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Objects;

/**
 * A difference of percentages: 3.2个百分点, and 25个基点, which is 0.25.
 *
 * <pre>{@code
 * QuantityRecognizer recognizer = QuantityRecognizer.standard();
 * recognizer.recognize("提高3.2个百分点").get(0).quantity(); // PercentagePoint[amount=3.2, qualifier=EXACT]
 * recognizer.recognize("下调25个基点").get(0).quantity();    // PercentagePoint[amount=0.25, qualifier=EXACT]
 * }</pre>
 *
 * @param amount percentage points
 * @param qualifier how exact
 */
public record PercentagePoint(Amount amount, Qualifier qualifier) implements Quantity {

    public PercentagePoint {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public QuantityType type() {
        return QuantityType.PERCENTAGE_POINT;
    }

    @Override
    public String unit() {
        return "pp";
    }
}
