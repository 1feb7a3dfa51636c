package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Kinds that a caller must ask for. */
class DurationOrdinalAgeTest {

    static Stream<Arguments> corpus() {
        return Corpus.of("""
                18个月  18個月  十八个月 -> duration 18 个月
                7天  七天 -> duration 7 天
                20个交易日  二十个交易日 -> duration 20 个交易日
                一个半小时  1.5小时 -> duration 1.5 小时
                两个半月  2.5个月 -> duration 2.5 个月
                半小时  0.5小时 -> duration 0.5 小时
                3-5年  3至5年  三到五年 -> duration 3..5 年
                数十年  几十年 -> duration 10..100 年 about
                二十多年  20余年 -> duration 20 年 over
                第6名  第六名 -> ordinal 6 名
                第12位  第十二位 -> ordinal 12 位
                第三 -> ordinal 3
                第3个月  第三个月 -> ordinal 3 个月
                52岁  五十二岁  52周岁 -> age 52 岁
                25-35岁  25岁至35岁 -> age 25..35 岁
                """);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("corpus")
    void corpus(String spelling, String meaning) {
        assertThat(Figures.in(spelling)).isEqualTo(spelling + " = " + meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            租期3年，押金2万元                  | 3年 = duration 3 年; 2万元 = money 20000 CNY
            7天期的券缩了100亿元                | 7天 = duration 7 天; 100亿元 = money 10000000000 CNY
            2小时30分钟到不了                   | 2小时 = duration 2 小时; 30分钟 = duration 30 分钟
            第三大股东持有480万股               | 第三 = ordinal 3; 480万股 = count 4800000 股
            开出第100家分店，另有6家在装修      | 第100家 = ordinal 100 家; 6家 = count 6 家
            年满60岁以上的有31人                | 60岁 = age 60 岁 at_least; 31人 = count 31 人
            未满18岁免票                        | 18岁 = age 18 岁 under
            三年半没有下雨                      | 三年半 = duration 3.5 年
            三年半导体生意                      | 三年 = duration 3 年
            未来两三年不涨价                    | 两三年 = duration 2..3 年 about
            """)
    void keptApartFromFigures(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5年       | 年       | a
            5个月     | 个月     | mo
            5周       | 周       | wk
            5天       | 天       | d
            5小时     | 小时     | h
            5分钟     | 分钟     | min
            5毫秒     | 毫秒     | ms
            5个交易日 | 个交易日 |
            """)
    void durationsHaveUcumSymbols(String text, String unit, String ucum) {
        Quantity quantity = Figures.mentions(text).get(0).quantity();

        assertThat(quantity).isEqualTo(new Duration(quantity.amount(), unit, ucum, Qualifier.EXACT));
    }
}
