package io.github.caishu.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

/** Whatever number is written, however it is written: reading it back gives the number. */
class NumeralProperties {

    private static final long LARGEST = 9_999_999_999_999_999L;

    @Property
    void arabic(@ForAll @BigRange(min = "-1E18", max = "1E18") @Scale(6) BigDecimal number) {
        String written = number.toPlainString();
        assertReads(written, number);
        assertReads(fullWidth(written), number);
        assertReads(written.replace("-", "负"), number);
        assertReads(written.replace("-", "−"), number);
    }

    @Property
    void separators(@ForAll @LongRange(min = 0, max = LARGEST) long number, @ForAll @LongRange(min = 0, max = 99) long cents) {
        String written = String.format(Locale.ROOT, "%,d.%02d", number, cents);
        BigDecimal expected = BigDecimal.valueOf(number * 100 + cents, 2);
        assertReads(written, expected);
        assertReads(written.replace(',', '，'), expected);
        assertReads(fullWidth(written), expected);
    }

    @Property
    void chinese(@ForAll @LongRange(min = 0, max = LARGEST) long number, @ForAll ChineseWriter writer) {
        assertReads(writer.write(number), BigDecimal.valueOf(number));
        assertReads("负" + writer.write(number), BigDecimal.valueOf(-number));
    }

    @Property
    void chineseOfAnySize(@ForAll @LongRange(min = 1, max = 9_999) long digits, @ForAll @IntRange(max = 12) int zeros, @ForAll ChineseWriter writer) {
        BigDecimal number = BigDecimal.valueOf(digits).scaleByPowerOfTen(zeros);
        assertReads(writer.write(number.longValueExact()), number);
    }

    @Property
    void everydayTenAndTwo(@ForAll @LongRange(min = 10, max = LARGEST) long number) {
        String written = ChineseWriter.SMALL.write(number).replaceAll("^一十", "十").replaceAll("二([百千万亿])", "两$1");
        assertReads(written, BigDecimal.valueOf(number));
    }

    @Property
    void chineseDecimals(@ForAll @LongRange(min = 0, max = 99_999) long whole, @ForAll @IntRange(min = 0, max = 999) int thousandths,
            @ForAll ChineseWriter writer) {
        String decimals = String.format(Locale.ROOT, "%03d", thousandths);
        assertReads(writer.write(whole) + "点" + writer.digitByDigit(decimals), new BigDecimal(whole + "." + decimals));
    }

    @Property
    void chineseDigitByDigit(@ForAll @LongRange(min = 101, max = 999_999) long number, @ForAll ChineseWriter writer) {
        assertReads(writer.digitByDigit(Long.toString(number)), BigDecimal.valueOf(number));
    }

    @Property
    void magnitudes(@ForAll @BigRange(min = "0.001", max = "9999") @Scale(3) BigDecimal number) {
        String written = number.toPlainString();
        assertReads(written + "万", number.scaleByPowerOfTen(4));
        assertReads(written + "亿", number.scaleByPowerOfTen(8));
        assertReads(written + "万亿", number.scaleByPowerOfTen(12));
        assertReads(fullWidth(written) + "億", number.scaleByPowerOfTen(8));
    }

    @Property
    void mixedMagnitudes(@ForAll @IntRange(min = 1, max = 9_999) int hundredMillions, @ForAll @IntRange(min = 1_000, max = 9_999) int tenThousands) {
        BigDecimal number = BigDecimal.valueOf(hundredMillions * 100_000_000L + tenThousands * 10_000L);
        assertReads(hundredMillions + "亿" + tenThousands + "万", number);
        assertReads(ChineseWriter.SMALL.write(hundredMillions) + "亿" + tenThousands + "万", number);
        assertReads(hundredMillions + "亿" + ChineseWriter.CAPITAL.write(tenThousands) + "萬", number);
    }

    /** A number of up to 16 digits before the point and six behind it, in every way to write one. */
    @Property
    void everyWayOfWriting(@ForAll @BigRange(min = "0.000001", max = "1E16", maxIncluded = false) @Scale(6) BigDecimal number, @ForAll ChineseWriter writer) {
        String plain = number.toPlainString();
        String whole = plain.substring(0, plain.indexOf('.'));
        String decimals = plain.substring(plain.indexOf('.'));
        String grouped = String.format(Locale.ROOT, "%,d", new BigInteger(whole)) + decimals;
        for (String written : List.of(plain, grouped, grouped.replace(',', '，'), fullWidth(plain), fullWidth(grouped))) {
            assertReads(written, number);
        }
        assertReads(writer.write(Long.parseLong(whole)) + "点" + writer.digitByDigit(decimals.substring(1)), number);
        for (String magnitude : List.of("万", "亿", "万亿", "萬", "億")) {
            int power = magnitude.contains("亿") || magnitude.contains("億") ? magnitude.length() == 2 ? 12 : 8 : 4;
            assertReads(number.scaleByPowerOfTen(-power).toPlainString() + magnitude, number);
        }
    }

    @Property
    void ranges(@ForAll @LongRange(min = 10_000, max = 99_999_999) long one, @ForAll @LongRange(min = 10_000, max = 99_999_999) long other) {
        Amount interval = Amount.between(BigDecimal.valueOf(one), BigDecimal.valueOf(other));
        assertThat(NumeralParser.standard().parse(one + "-" + other)).isEqualTo(interval);
        assertThat(NumeralParser.standard().parse(ChineseWriter.SMALL.write(one) + "到" + ChineseWriter.SMALL.write(other))).isEqualTo(interval);
    }

    @Property
    void foundInASentence(@ForAll @LongRange(min = 10, max = LARGEST) long number, @ForAll ChineseWriter writer) {
        String written = writer.write(number);
        String text = "共" + written + "。";
        assertThat(NumeralParser.standard().find(text)).singleElement().satisfies(numeral -> {
            assertThat(numeral.text()).isEqualTo(written);
            assertThat(numeral.span().of(text)).isEqualTo(written);
            assertThat(numeral.amount()).isEqualTo(Amount.of(BigDecimal.valueOf(number)));
        });
    }

    private static void assertReads(String written, BigDecimal number) {
        assertThat(NumeralParser.standard().parse(written)).as(written).isEqualTo(Amount.of(number));
    }

    private static String fullWidth(String written) {
        StringBuilder wide = new StringBuilder();
        written.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
        return wide.toString();
    }
}
