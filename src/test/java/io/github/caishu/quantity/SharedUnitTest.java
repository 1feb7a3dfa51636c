package io.github.caishu.quantity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.text.Span;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of a list whose unit only the last one has. */
class SharedUnitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            两季分别减产2、3成            | 2 = percentage 20 %; 3成 = percentage 30 %
            分别低了2.8、1.6和0.4个百分点 | 2.8 = percentage_point 2.8 pp; 1.6 = percentage_point 1.6 pp; 0.4个百分点 = percentage_point 0.4 pp
            三年利润38/92/126亿元     | 三年 = duration 3 年; 38 = money 3800000000 CNY; 92 = money 9200000000 CNY; 126亿元 = money 12600000000 CNY
            存了41.3万和52.8万TB      | 41.3万 = measure 413000 TB; 52.8万TB = measure 528000 TB
            分别为2亿、6亿和9亿元     | 2亿 = money 200000000 CNY; 6亿 = money 600000000 CNY; 9亿元 = money 900000000 CNY
            卖出22.5、23.8和25.2万吨  | 22.5 = measure 225000 吨; 23.8 = measure 238000 吨; 25.2万吨 = measure 252000 吨
            有70及90家                | 70 = count 70 家; 90家 = count 90 家
            降息30与40个基点          | 30 = percentage_point 0.3 pp; 40个基点 = percentage_point 0.4 pp
            涨幅1.3、2.4、3.5%        | 1.3 = percentage 1.3 %; 2.4 = percentage 2.4 %; 3.5% = percentage 3.5 %
            估值为21/24/28倍          | 21 = multiple 21 x; 24 = multiple 24 x; 28倍 = multiple 28 x
            售价8.3/9.1/9.9元/股      | 8.3 = price 8.3 CNY/股; 9.1 = price 9.1 CNY/股; 9.9元/股 = price 9.9 CNY/股
            罚金300或500万元          | 300 = money 3000000 CNY; 500万元 = money 5000000 CNY
            """)
    void theUnitIsShared(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1、2亿元用于修路              | 2亿元 = money 200000000 CNY
            其中：3、60家茶馆             | 60家 = count 60 家
            5%、6%和7家                   | 5% = percentage 5 %; 6% = percentage 6 %; 7家 = count 7 家
            40个、60家                    | 40个 = count 40 个; 60家 = count 60 家
            站台4，60人                   | 60人 = count 60 人
            """)
    void numberingAndOtherUnitsShareNothing(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            分别低了2.8、1.6和0.4个百分点 | 个百分点 个百分点
            存了41.3万和52.8万TB          | 万TB
            有70及90家                    | 家
            估值为21/24/28倍              | 倍 倍
            70家和90家                    | ''
            """)
    void theSpanOfTheSharedUnitIsKept(String text, String units) {
        assertThat(Figures.mentions(text).stream().map(QuantityMention::unitSpan).filter(Objects::nonNull)
                .map((Span span) -> span.of(text)).collect(joining(" "))).isEqualTo(units);
    }
}
