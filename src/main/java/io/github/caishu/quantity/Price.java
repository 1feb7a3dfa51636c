package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Objects;

/**
 * Money per unit: 28.11元/股, 每股1.95港元.
 *
 * <pre>{@code
 * QuantityRecognizer recognizer = QuantityRecognizer.standard();
 * recognizer.recognize("收于28.11元/股").get(0).quantity(); // Price[amount=28.11, currency=CNY, per=股, qualifier=EXACT]
 * recognizer.recognize("每10股派2元").get(0).quantity();    // Price[amount=2, currency=CNY, per=10股, qualifier=EXACT]
 * }</pre>
 *
 * @param amount how much, in whole units of the currency
 * @param currency ISO 4217 code
 * @param per what it is the price of, as written: {@code 股}, {@code 吨}, {@code 10股} in 每10股派2元
 * @param qualifier how exact
 */
public record Price(Amount amount, String currency, String per, Qualifier qualifier) implements Quantity {

    public Price {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public QuantityType type() {
        return QuantityType.PRICE;
    }

    @Override
    public String unit() {
        return currency + "/" + per;
    }
}
