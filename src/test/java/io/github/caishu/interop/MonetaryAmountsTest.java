package io.github.caishu.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.caishu.FigureExtractor;
import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.Money;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.math.BigDecimal;
import java.util.List;
import javax.money.MonetaryAmount;
import javax.money.MonetaryException;
import javax.money.UnknownCurrencyException;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Money as JSR 354 has it, with the reference implementation. */
class MonetaryAmountsTest {

    @Test
    void aClaimsMoneyIsAnAmount() {
        Money loans = (Money) FigureExtractor.builder().build().extract("望江农商银行贷款余额614.5亿元").get(0).quantity();
        assertThat(MonetaryAmounts.of(loans)).isEqualTo(org.javamoney.moneta.Money.of(61_450_000_000L, "CNY"));
    }

    static List<String> currencies() {
        return Vocabulary.standard().words(VocabularyTable.CURRENCIES);
    }

    @ParameterizedTest
    @MethodSource("currencies")
    void everyCurrencyGoesThereAndBack(String currency) {
        Money money = money("1826.05", currency);
        MonetaryAmount amount = MonetaryAmounts.of(money);
        assertThat(amount.getCurrency().getCurrencyCode()).isEqualTo(currency);
        assertThat(MonetaryAmounts.money(amount)).isEqualTo(money);
    }

    @Test
    void ofAnIntervalThereAreTwoEnds() {
        Money bonds = new Money(Amount.between(new BigDecimal("18E+8"), new BigDecimal("30E+8")), "HKD", Qualifier.EXACT);
        assertThat(MonetaryAmounts.low(bonds)).hasToString("HKD 1800000000");
        assertThat(MonetaryAmounts.high(bonds)).hasToString("HKD 3000000000");
        assertThatIllegalStateException().isThrownBy(() -> MonetaryAmounts.of(bonds))
                .withMessageContainingAll("interval", "low()", "high()");
    }

    @Test
    void theTypeMayBeChosen() {
        assertThat(MonetaryAmounts.of(money("0.0195", "HKD"), FastMoney.class)).isEqualTo(FastMoney.of(new BigDecimal("0.0195"), "HKD"));
        assertThat(MonetaryAmounts.of(money("0.0195", "HKD"), RoundedMoney.class))
                .isEqualTo(RoundedMoney.of(new BigDecimal("0.0195"), "HKD"));
        assertThatExceptionOfType(MonetaryException.class).isThrownBy(() -> MonetaryAmounts.of(money("1", "CNY"), MonetaryAmount.class));
    }

    @Test
    void whatTheTypeCannotHoldIsAnError() {
        for (String value : List.of("0.000001", "1E+18")) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> MonetaryAmounts.of(money(value, "CNY"), FastMoney.class));
        }
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> MonetaryAmounts.of(money("1E-70", "CNY")))
                .withMessageContainingAll("Money cannot hold 1E-70", "MonetaryContext");
    }

    @Test
    void aCurrencyNoProviderKnowsIsNamed() {
        assertThatExceptionOfType(UnknownCurrencyException.class).isThrownBy(() -> MonetaryAmounts.of(money("1", "QQQ")))
                .withMessageContaining("QQQ");
    }

    private static Money money(String value, String currency) {
        return new Money(Amount.of(new BigDecimal(value)), currency, Qualifier.EXACT);
    }
}
