package io.github.caishu.interop;

import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.Money;
import io.github.caishu.quantity.Qualifier;
import java.math.BigDecimal;
import java.util.Objects;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryException;

/**
 * Money as JSR 354 has it, and back. The number is the same to the last digit, or it is an error.
 *
 * <pre>{@code
 * Money fine = new Money(Amount.of(new BigDecimal("614.5E+8")), "CNY", Qualifier.ABOUT);
 * MonetaryAmounts.of(fine);                        // CNY 61450000000
 * MonetaryAmounts.money(MonetaryAmounts.of(fine)); // Money[amount=61450000000, currency=CNY, qualifier=EXACT]
 * }</pre>
 *
 * <p>Amounts are of the provider's default type ({@code org.javamoney.moneta.Money} with moneta), which a program sets as JSR 354
 * says, or of the type asked for. A provider must be there at run time, such as {@code org.javamoney.moneta:moneta-core}. A
 * {@code MonetaryAmount} has no qualifier. A {@code Price}, which is money per unit, has no counterpart in JSR 354; its amount and
 * currency make a {@code Money}.
 */
public final class MonetaryAmounts {

    private MonetaryAmounts() {
    }

    /**
     * The money, of the provider's default type.
     *
     * @throws IllegalStateException if it is an interval, for which there are {@link #low} and {@link #high}; or without a provider
     * @throws javax.money.UnknownCurrencyException if no provider knows the currency
     * @throws ArithmeticException if the type cannot hold the number exactly
     */
    public static MonetaryAmount of(Money money) {
        return exact(money.amount().value(), money.currency(), factory());
    }

    /**
     * The money, of a type of the provider's: {@code FastMoney}, for instance.
     *
     * @throws IllegalStateException if it is an interval, or without a provider
     * @throws MonetaryException if the provider does not have the type, or does not know the currency
     * @throws ArithmeticException if the type cannot hold the number exactly: {@code FastMoney} has five decimals
     */
    public static <T extends MonetaryAmount> T of(Money money, Class<T> type) {
        Objects.requireNonNull(type, "type");
        BigDecimal value = money.amount().value();
        factory();
        return exact(value, money.currency(), Monetary.getAmountFactory(type));
    }

    /** The lower end of an interval, or the one value; throws as {@link #of(Money)} does. */
    public static MonetaryAmount low(Money money) {
        return exact(money.amount().low(), money.currency(), factory());
    }

    /** The upper end of an interval, or the one value; throws as {@link #of(Money)} does. */
    public static MonetaryAmount high(Money money) {
        return exact(money.amount().high(), money.currency(), factory());
    }

    /** The amount as money, {@link Qualifier#EXACT}. */
    public static Money money(MonetaryAmount amount) {
        BigDecimal value = amount.getNumber().numberValueExact(BigDecimal.class);
        return new Money(Amount.of(value), amount.getCurrency().getCurrencyCode(), Qualifier.EXACT);
    }

    private static MonetaryAmountFactory<?> factory() {
        try {
            return Monetary.getDefaultAmountFactory();
        } catch (MonetaryException e) {
            throw new IllegalStateException("no provider of JSR 354 is there; "
                    + "add one to the class path, such as org.javamoney.moneta:moneta-core", e);
        }
    }

    private static <T extends MonetaryAmount> T exact(BigDecimal value, String currency, MonetaryAmountFactory<T> factory) {
        T amount = factory.setCurrency(currency).setNumber(value).create();
        if (amount.getNumber().numberValueExact(BigDecimal.class).compareTo(value) != 0) {
            throw new ArithmeticException(factory.getAmountType().getSimpleName() + " cannot hold " + value
                    + " exactly; ask for another type, or set a wider MonetaryContext");
        }
        return amount;
    }
}
