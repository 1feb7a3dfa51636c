package io.github.caishu.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.caishu.ProcessorTime;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.quantity.QuantityRecognizer;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No numeral makes a number that fills memory or takes long: one has 40 digits at most, magnitudes of 兆 thrice, powers up to 30. A
 * number written out has never more than {@value #MOST} digits.
 */
class NumeralLimitsTest {

    private static final int MOST = 250;
    private static final int LENGTH = 80_000;
    private static final int TIMES = 8;
    private static final int GROWTH = 20;

    static Stream<String> pieces() {
        return Stream.of("9", "九", "1e", "e9", "1e9", "亿", "九亿", "兆", "万亿兆", "零", "一百零", "百分之", "千分之", "三分之", "1又", "1/", "2^", "2^9", "^9", "点一",
                "0.", ".0", "1,111", "廿", "-9", "9-", "9~", "3元6角", "翻9", "几", "成", "个亿", "打", "1e-", "9E+");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void numbersStaySmallHoweverLongTheyAreWritten(String piece) {
        String text = "营收" + piece.repeat(LENGTH / piece.length()) + "元，共" + piece.repeat(60) + "亿吨，计1e" + piece.repeat(60) + "倍";

        assertThat(NumeralParser.standard().find(text)).allSatisfy(numeral -> assertSmall(numeral.amount()));
        assertThat(QuantityRecognizer.standard().recognize(text)).allSatisfy(found -> assertSmall(found.quantity().amount()));
    }

    private static void assertSmall(Amount amount) {
        assertThat(amount.toString()).hasSizeLessThan(MOST);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void theTimeIsLinearInTheLengthOfANumeral(String piece) {
        String longer = piece.repeat(LENGTH / piece.length());
        long shorter = nanos(longer.substring(0, LENGTH / TIMES / piece.length() * piece.length()));

        assertThat(nanos(longer)).isLessThan(GROWTH * Math.max(shorter, 1_000_000)); // what takes a millisecond may take some
    }

    private static long nanos(String text) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            long start = ProcessorTime.nanos();
            NumeralParser.standard().find(text);
            QuantityRecognizer.standard().recognize(text);
            best = Math.min(best, ProcessorTime.nanos() - start);
        }
        return best;
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "九", "０", "111,"})
    void aRunOfMoreThan40DigitsIsNoNumber(String digit) {
        String run = digit.repeat(1_000_000);

        assertThat(NumeralParser.standard().find("编号" + run + "，共3吨")).extracting(Numeral::text).containsExactly("3");
        assertThat(QuantityRecognizer.standard().recognize("编号" + run + "元，共3吨")).extracting(QuantityMention::text).containsExactly("3吨");
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> NumeralParser.standard().parse(run))
                .satisfies(refused -> assertThat(refused.getMessage().length()).isLessThan(200));
    }

    @Test
    void fortyDigitsAreANumber() {
        assertThat(NumeralParser.standard().parse("9".repeat(40)).value()).isEqualTo(new BigDecimal("9".repeat(40)));
        assertThat(NumeralParser.standard().parse("九".repeat(40)).value()).isEqualTo(new BigDecimal("9".repeat(40)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1e30          | 1
            9兆兆兆       | 1
            1e31          | 2
            1e999999999亿 | 2
            2^99          | 2
            """)
    void aPowerBeyond30IsNotRaised(String text, int numbers) {
        assertThat(NumeralParser.standard().find(text)).hasSize(numbers).allSatisfy(numeral -> assertSmall(numeral.amount()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "-1E+1001", "1E-1001", "9E+2147483647", "1E-2147483647"})
    void anAmountThatWouldFillMemoryWhenPrintedIsRefused(String number) {
        BigDecimal huge = new BigDecimal(number);

        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of(huge))
                .withMessage("a number with more than 1000 digits before the point or behind it is no amount");
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.between(BigDecimal.ONE, huge));
    }

    @Test
    void aThousandDigitsAreAnAmount() {
        assertThat(Amount.of(new BigDecimal("1E+999")).toString()).hasSize(1000);
        assertThat(Amount.of(new BigDecimal("1E-1000")).decimals()).isEqualTo(1000);
    }
}
