package io.github.caishu.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no number is refused, with the place that is not understood. */
class NumeralErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            三川       | "三川" is no number: "川" at offset 1 is not understood
            12abc      | "12abc" is no number: "a" at offset 2 is not understood
            abc        | "abc" is no number: "a" at offset 0 is not understood
            5%         | "5%" is no number: "%" at offset 1 is not understood
            四百元     | "四百元" is no number: "元" at offset 2 is not understood
            1,234,567! | "1,234,567!" is no number: "!" at offset 9 is not understood
            1.2.3      | "1.2.3" is no number: "." at offset 1 is not understood
            --5        | "--5" is no number: "-" at offset 0 is not understood
            约500      | "约500" is no number: "约" at offset 0 is not understood
            点五       | "点五" is no number: "点" at offset 0 is not understood
            三万到     | "三万到" is no number: "到" at offset 2 is not understood
            三万到-    | "三万到-" is no number: "到" at offset 2 is not understood
            2到7/股    | "2到7/股" is no number: "/" at offset 3 is not understood
            3.5.       | "3.5." is no number: "." at offset 3 is not understood
            5.         | "5." is no number: "." at offset 1 is not understood
            一亿一亿   | "一亿一亿" is no number: "亿" at offset 3 is not understood
            廿十       | "廿十" is no number: "十" at offset 1 is not understood
            5来万      | "5来万" is no number: "来" at offset 1 is not understood
            2018余额   | "2018余额" is no number: "余" at offset 4 is not understood
            十多少     | "十多少" is no number: "多" at offset 1 is not understood
            八点二十   | "八点二十" is no number: "点" at offset 1 is not understood
            三点五分   | "三点五分" is no number: "点" at offset 1 is not understood
            三点一刻   | "三点一刻" is no number: "点" at offset 1 is not understood
            千〇       | "千〇" is no number: "〇" at offset 1 is not understood
            八又       | "八又" is no number: "又" at offset 1 is not understood
            3bnx       | "3bnx" is no number: "b" at offset 1 is not understood
            八又二     | "八又二" is no number: "又" at offset 1 is not understood
            -          | "-" is no number: "-" at offset 0 is not understood
            """)
    void theMessageNamesThePlace(String text, String message) {
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> NumeralParser.standard().parse(text)).withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"万", "亿", "億", "几", "数", "多", "余", "上", "元", "3 000", "第三", "一带一路", "百分之",
        "三分之", "1/", "5e", "3-", "...", "，", "<b>5</b>", "😀", "\uD83D", "\0"})
    void noNumber(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> NumeralParser.standard().parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\n"})
    void nothingIsNoNumber(String text) {
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> NumeralParser.standard().parse(text)).withMessage("an empty string is no number");
    }

    @Test
    void whatHasMoreThanFortyDigitsIdentifiesSomething() {
        String forty = "1234567890".repeat(4);

        assertThat(NumeralParser.standard().parse(forty).value()).isEqualTo(new BigDecimal(forty));
        assertThat(NumeralParser.standard().parse("." + forty.substring(1)).value()).isEqualTo(new BigDecimal("0." + forty.substring(1)));
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> NumeralParser.standard().parse(forty + "1"));
        assertThat(NumeralParser.standard().parse("零点" + "三五".repeat(20)).value()).isEqualTo(new BigDecimal("0." + "35".repeat(20)));
        assertThat(NumeralParser.standard().parse(forty + "百").value()).isEqualByComparingTo(forty + "00");
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> NumeralParser.standard().parse("." + forty + "1"));
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> NumeralParser.standard().parse("零点" + "三五".repeat(20) + "三"));
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> NumeralParser.standard().parse(null));
        assertThatNullPointerException().isThrownBy(() -> NumeralParser.standard().find((CharSequence) null));
    }
}
