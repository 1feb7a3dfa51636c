package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points of an index; the points of a clock are none. */
class PointsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            深指报13,482.56点                | 13,482.56点 = points 13482.56 点
            综指收于２９８７．４点           | ２９８７．４点 = points 2987.4 点
            国指跌6.3点                      | 6.3点 = points 6.3 点
            综指涨8点至2016点                | 8点 = points 8 点; 2016点 = points 2016 点
            盘中站上4100点整数关口           | 4100点 = points 4100 点 over
            恒指跌破两万点                   | 两万点 = points 20000 点 under
            道指大涨近千点                   | 千点 = points 1000 点 nearly
            纳指下挫200多点                  | 200多点 = points 200 点 over
            在3100-3150点一带震荡            | 3100-3150点 = points 3100..3150 点
            3100点至3150点                   | 3100点至3150点 = points 3100..3150 点
            期指高水35点                     | 35点 = points 35 点
            """)
    void points(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"早上9点开门", "上午9点半", "20点30分停电", "下午3点", "三点钟", "八点二十", "今晚7点至9点", "两点建议", "几点看法",
        "一点也不", "点心", "3点", "大涨。3点", "14日10点起", "凌晨2点前"})
    void hoursAreNoPoints(String text) {
        assertThat(Figures.in(text)).isEmpty();
    }
}
