package io.github.caishu.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.caishu.FigureExtractor;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the day a text was published, relative times have days. */
class ReferenceDateTest {

    /** A Thursday. */
    private static final LocalDate DAY = LocalDate.of(2019, 2, 14);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "今日,2019-02-14", "昨日,2019-02-13", "前天,2019-02-12", "目前,2019-02-14", "午盘,2019-02-14",
        "本周,2019-02-11/2019-02-17", "上周,2019-02-04/2019-02-10", "周四,2019-02-14", "周二,2019-02-12", "上周五,2019-02-08",
        "本月,2019-02-01/2019-02-28", "上月,2019-01-01/2019-01-31", "本季度,2019-01-01/2019-03-31", "上季度,2018-10-01/2018-12-31",
        "今年,2019-01-01/2019-12-31", "去年,2018-01-01/2018-12-31", "前年,2017-01-01/2017-12-31", "明年,2020-01-01/2020-12-31",
        "今年以来,2019-01-01/..", "去年四季度,2018-10-01/2018-12-31", "去年12月,2018-12-01/2018-12-31", "去年底,2018-12-31",
        "1月13日,2019-01-13", "12月28日,2018-12-28", "3月2日,2019-03-02", "13日,2019-02-13", "28日,2019-01-28",
        "四季度,2018-10-01/2018-12-31", "前三季度,2018-01-01/2018-09-30", "12月,2018-12-01/2018-12-31", "1月末,2019-01-31",
        "近三年,2016-02-14/2019-02-14", "近三个月,2018-11-14/2019-02-14", "未来两周,2019-02-14/2019-02-28", "6个月内,2019-02-14/2019-08-14"
    })
    void settlesWhatTheTextLeavesOpen(String period, String days) {
        assertThat(Periods.in(period + "茶厂卖茶收入3亿元", DAY)).isEqualTo("3亿元 = " + period + " " + days);
    }

    @Test
    void leavesWhatTheTextSays() {
        assertThat(Periods.in("2015年茶厂收入3亿元，8月收入1亿元", DAY))
                .isEqualTo("3亿元 = 2015年 2015-01-01/2015-12-31; 1亿元 = 8月 2015-08-01/2015-08-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "9999-12-31"})
    void mayBeAnyDayOfFourDigits(LocalDate day) {
        assertThat(Periods.in("明年底茶厂收入3亿元，去年四季度1亿元，近三个月2亿元", day)).contains("3亿元").doesNotContain("?");
    }

    /** From some of them no others could be reckoned. */
    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "-0001-12-31", "+10000-01-01", "+999999999-12-31"})
    void isNoDayOfOtherYears(LocalDate day) {
        FigureExtractor extractor = FigureExtractor.builder().build();

        assertThatIllegalArgumentException().isThrownBy(() -> extractor.withReferenceDate(day))
                .withMessage("no text was published on " + day + "; give a day of the years 0 to 9999, or null");
        assertThatIllegalArgumentException().isThrownBy(() -> FigureExtractor.builder().referenceDate(day));
    }

    @Test
    void wordsWithoutDaysStayOpen() {
        assertThat(Periods.in("近日茶厂卖茶收入3亿元", DAY)).isEqualTo("3亿元 = 近日 ?");
        assertThat(Periods.in("春节期间茶厂卖茶收入3亿元", DAY)).isEqualTo("3亿元 = 春节期间 ?");
    }
}
