package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money: 人民币1826亿元 is 182,600,000,000 CNY.
 *
 * <pre>{@code
 * Quantity quantity = QuantityRecognizer.standard().recognize("募资约人民币1826亿元").get(0).quantity();
 * if (quantity instanceof Money money) {
 *     money.amount();    // 182600000000
 *     money.currency();  // CNY
 *     money.qualifier(); // ABOUT
 * }
 * }</pre>
 *
 * @param amount how much, in whole units of the currency (yuan, not 万元 or 分)
 * @param currency ISO 4217 code
 * @param qualifier how exact
 */
public record Money(Amount amount, String currency, Qualifier qualifier) implements Quantity {

    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    /**
     * A currency code, if it is one of ISO 4217.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static String requireCurrency(String currency) {
        Objects.requireNonNull(currency, "currency");
        try {
            return Currency.getInstance(currency).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + currency + "\" is no ISO 4217 currency code, such as CNY or HKD", e);
        }
    }

    @Override
    public QuantityType type() {
        return QuantityType.MONEY;
    }

    @Override
    public String unit() {
        return currency;
    }
}
