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

    @ParameterizedTest
    @CsvSource({
        "9999, '9,999'",
        "-1.20, -1.20",
        "1E+4, 1万",
        "12345, '12,345'",
        "-12753000, '-1,275.3万'",
        "486150000000, '4,861.5亿'",
        "2E+12, 2万亿",
        "1.2E+15, '1,200万亿'",
        "123456789, '123,456,789'"
    })
    void chineseScalesGoByTenThousands(BigDecimal number, String chinese) {
        assertThat(DisplayNumber.chinese(Amount.of(number))).isEqualTo(chinese);
    }

    @Test
    void anIntervalHasTwoBounds() {
        Amount interval = Amount.between(new BigDecimal("3E+5"), new BigDecimal("4E+6"));

        assertThat(DisplayNumber.grouped(interval)).isEqualTo("300,000 to 4,000,000");
        assertThat(DisplayNumber.compact(interval)).isEqualTo("300,000 to 4 mn");
        assertThat(DisplayNumber.chinese(interval)).isEqualTo("30万至400万");
    }
}
