package io.github.caishu.internal.display;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.numeral.Amount;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNumberTest {

    @ParameterizedTest
    @CsvSource({
        "5, '5', '5'",
        "-1.20, '-1.20', '-1.20'",
        "999999, '999,999', '999,999'",
        "1E+6, '1,000,000', 1 mn",
        "-12753000, '-12,753,000', -12.753 mn",
        "1234567, '1,234,567', '1,234,567'",
        "486150000000, '486,150,000,000', 486.15 bn",
        "999999000000, '999,999,000,000', 999.999 bn",
        "1.2E+15, '1,200,000,000,000,000', '1,200 tn'",
        "24310.55, '24,310.55', '24,310.55'"
    })
    void noDigitIsLost(BigDecimal number, String grouped, String compact) {
        assertThat(DisplayNumber.grouped(Amount.of(number))).isEqualTo(grouped);
        assertThat(DisplayNumber.compact(Amount.of(number))).isEqualTo(compact);
    }

    @Test
    void anIntervalHasTwoBounds() {
        Amount interval = Amount.between(new BigDecimal("3E+5"), new BigDecimal("4E+6"));

        assertThat(DisplayNumber.grouped(interval)).isEqualTo("300,000 to 4,000,000");
        assertThat(DisplayNumber.compact(interval)).isEqualTo("300,000 to 4 mn");
    }
}
