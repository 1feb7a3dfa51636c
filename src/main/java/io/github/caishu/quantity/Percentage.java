package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Objects;

/**
 * A percentage or a fraction: 15%, 三成 (30), 百分之五, 七五折 (75), 半数 (50), 三分之一 (33.33: in two decimals where a fraction does
 * not come out even).
 *
 * <pre>{@code
 * QuantityRecognizer recognizer = QuantityRecognizer.standard();
 * recognizer.recognize("占比15%").get(0).quantity();  // Percentage[amount=15, qualifier=EXACT]
 * recognizer.recognize("让利三成").get(0).quantity(); // Percentage[amount=30, qualifier=EXACT]
 * }</pre>
 *
 * @param amount percent, not a fraction: 15 for 15%
 * @param qualifier how exact
 */
public record Percentage(Amount amount, Qualifier qualifier) implements Quantity {

    public Percentage {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public QuantityType type() {
        return QuantityType.PERCENTAGE;
    }

    @Override
    public String unit() {
        return "%";
    }
}
