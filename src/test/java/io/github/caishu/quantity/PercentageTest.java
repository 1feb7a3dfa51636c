package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Percent, per mille, tenths, discounts and fractions, all in percent. */
class PercentageTest {

    static Stream<Arguments> corpus() {
        return Corpus.of("""
                17%  17％  １７％  17 %  17.0%  十七%  百分之十七  百分之17  百分之壹拾柒  +17% -> 17 %
                0.25%  2.5‰  千分之二点五  千分之2.5  百分之零点二五  万分之二十五  25‱ -> 0.25 %
                -6.5%  −6.5%  －６．５％  负6.5%  百分之负六点五  百分之-6.5  负百分之六点五 -> -6.5 %
                40%  四成  4成  百分之四十  五分之二  四折  4折 -> 40 %
                35%  三成半  三成五  3.5成  三五折  3.5折 -> 35 %
                75%  七五折  75折  7.5折  七点五折  七成半  四分之三  百分之七十五 -> 75 %
                88%  八八折  88折  8.8折  八点八折  八成八 -> 88 %
                50%  一半  半数  对折  五成  五折  二分之一 -> 50 %
                33.33%  三分之一  33.33％ -> 33.33 %
                66.67%  三分之二 -> 66.67 %
                16.67%  六分之一 -> 16.67 %
                10%  一成  1成  十分之一  一折 -> 10 %
                100%  百分之百  百分之一百  十成 -> 100 %
                0.01%  万分之一 -> 0.01 %
                1,250%  1250% -> 1250 %
                过半  过半数 -> 50 % over
                八九成 -> 80..90 % about
                十几% -> 10..20 % about
                """);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("corpus")
    void corpus(String spelling, String meaning) {
        assertThat(Figures.in(spelling)).isEqualTo(spelling + " = percentage " + meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            灯具出口同比多出约12.4%                | 12.4% = percentage 12.4 % about
            超过九成的店主愿意打七五折             | 九成 = percentage 90 % over; 七五折 = percentage 75 %
            退货率由5‰降到千分之二                 | 5‰ = percentage 0.5 %; 千分之二 = percentage 0.2 %
            约占总产量的1/3                        | 1/3 = percentage 33.33 % about
            近2/3的田、1/5以上的塘                 | 2/3 = percentage 66.67 % nearly; 1/5 = percentage 20 % at_least
            半数以上的灯坏了，逾三分之一要换       | 半数 = percentage 50 % at_least; 三分之一 = percentage 33.33 % over
            超过半数的人来了                       | 半数 = percentage 50 % over
            持有望江华正100%的股权                 | 100% = percentage 100 %
            茶叶对折出售，罐子打八折               | 对折 = percentage 50 %; 八折 = percentage 80 %
            三成七的店关了，多则三成五成           | 三成七 = percentage 37 %; 三成 = percentage 30 %; 五成 = percentage 50 %
            少了三成两万人搬走                     | 三成 = percentage 30 %; 两万人 = count 20000 人
            去年的涨幅—5%—不算高                   | 5% = percentage 5 %
            去年的涨幅–5%                          | 5% = percentage 5 %
            """)
    void inText(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三成功能", "2020成立", "一成不变", "十成员国", "三折叠屏", "5亿折合多少", "百分点", "百分制", "千分尺", "万分感谢",
        "一半导体厂", "分之", "百分百棉", "月11/6到货", "7/24小时"})
    void noPercentage(String text) {
        assertThat(Figures.reportedIn(text)).doesNotContain("percentage");
    }
}
