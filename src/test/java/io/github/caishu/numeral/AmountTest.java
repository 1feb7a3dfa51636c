package io.github.caishu.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            3,     3.00
            300,   3E+2
            0,     0.000
            -1.50, -1.5
            """)
    void zerosWrittenMakeNoDifference(BigDecimal one, BigDecimal other) {
        assertThat(Amount.of(one)).isEqualTo(Amount.of(other)).hasSameHashCodeAs(Amount.of(other));
        assertThat(Amount.between(one, BigDecimal.TEN.scaleByPowerOfTen(5)))
                .isEqualTo(Amount.between(other, new BigDecimal("1000000.0")))
                .hasSameHashCodeAs(Amount.between(other, new BigDecimal("1000000.0")));
    }

    @Test
    void otherNumbersDiffer() {
        assertThat(amount("3", "5")).isNotEqualTo(amount("3", "6")).isNotEqualTo(amount("2", "5")).isNotEqualTo(amount("3", "3"));
        assertThat(amount("3", "3")).isEqualTo(Amount.of(new BigDecimal("3"))).isNotEqualTo("3");
    }

    @Test
    void anIntervalRises() {
        assertThat(amount("5", "3")).isEqualTo(amount("3", "5"));
        assertThat(amount("5", "3").low()).isEqualByComparingTo("3");
        assertThat(amount("-3", "-5").high()).isEqualByComparingTo("-3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount(new BigDecimal("5"), new BigDecimal("3")))
                .withMessage("an interval rises, but 5 is above 3");
    }

    @Test
    void anIntervalHasNoSingleValue() {
        assertThat(amount("3", "5").isInterval()).isTrue();
        assertThatIllegalStateException().isThrownBy(amount("3", "5")::value).withMessageContaining("3..5 is an interval");
    }

    @Test
    void oneValueIsNoInterval() {
        assertThat(amount("3", "3.0").isInterval()).isFalse();
        assertThat(amount("3", "3.0").value()).isEqualByComparingTo("3");
    }

    @Test
    void theScaleKeepsWhatWasWritten() {
        assertThat(NumeralParser.standard().parse("7.30").value()).isEqualTo(new BigDecimal("7.30"));
        assertThat(NumeralParser.standard().parse("52.5亿").value()).isEqualTo(new BigDecimal("5.25E+9"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            7.30,      2
            2000余,    0
            百分之三千, -1
            4861.5亿,  -7
            100万,     -4
            三百五十,  -1
            三成,      1
            十几亿,    -9
            1.5亿到3亿, -8
            """)
    void isKnownToTheLastPlaceWritten(String numeral, int decimals) {
        assertThat(NumeralParser.standard().parse(numeral).decimals()).isEqualTo(decimals);
    }

    @Test
    void anIntervalIsKnownAsItsCoarserEnd() {
        assertThat(amount("1.25", "3").decimals()).isZero();
        assertThat(amount("1.25", "3E+1").decimals()).isEqualTo(-1);
    }

    @Test
    void anIntervalWhoseEndsAreEqualIsOneValueKnownAsTheCoarserOne() {
        assertThat(amount("0.0", "0")).hasToString("0").extracting(Amount::decimals).isEqualTo(0);
        assertThat(amount("3", "3.00")).hasToString("3").extracting(Amount::value).hasToString("3");
        assertThat(amount("3.0", "3.00").decimals()).isEqualTo(1);
        assertThat(amount("3.0", "3.01").decimals()).isEqualTo(1);
    }

    @Test
    void printsPlainDigits() {
        assertThat(NumeralParser.standard().parse("52.5亿")).hasToString("5250000000");
        assertThat(NumeralParser.standard().parse("三五百")).hasToString("300..500");
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Amount.of(null));
        assertThatNullPointerException().isThrownBy(() -> new Amount(BigDecimal.ONE, null)).withMessage("high");
    }

    private static Amount amount(String one, String other) {
        return Amount.between(new BigDecimal(one), new BigDecimal(other));
    }
}
