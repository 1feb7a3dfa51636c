package io.github.caishu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to write a time, and the days it means. */
class PeriodSpellingTest {

    static Stream<Arguments> years() {
        return Corpus.of("""
                2017年  2017年度  ２０１７年  二〇一七年  二○一七年  17年全年  2017全年  FY2017  FY17 -> 2017-01-01/2017-12-31
                2017年上半年  2017上半年  17年上半年  17H1  1H17  2017H1  2017年半年度  2017年1-6月  2017年1至6月份  2017年前六个月 -> 2017-01-01/2017-06-30
                2017年下半年  17H2  2H2017 -> 2017-07-01/2017-12-31
                2017年第三季度  2017年三季度  2017年3季度  17年三季  17Q3  3Q17  2017Q3  2017年Q3  2017年7-9月 -> 2017-07-01/2017-09-30
                2017年前三季度  2017前三季度  1~3Q17  1-3Q17  9M17  2017年前9月  2017年前9个月  2017年1月至9月 -> 2017-01-01/2017-09-30
                十三五  十三五期间 -> 2016-01-01/2020-12-31
                十四五期间 -> 2021-01-01/2025-12-31
                2017至2019年  2017-2019年  2017-19年  17-19年  2017年至2019年 -> 2017-01-01/2019-12-31
                """);
    }

    static Stream<Arguments> monthsAndDays() {
        return Corpus.of("""
                2017年4月  2017年4月份  2017年04月  二〇一七年四月 -> 2017-04-01/2017-04-30
                2016年2月 -> 2016-02-01/2016-02-29
                2017年4月末  2017年4月底 -> 2017-04-30
                2017年4月初 -> 2017-04-01
                2017年4月下旬 -> 2017-04-21/2017-04-30
                2017年末  2017年底  2017年年末 -> 2017-12-31
                2017年初 -> 2017-01-01
                2017年三季度末 -> 2017-09-30
                2017年4月8日  2017-04-08  2017/04/08  2017/4/8  2017.04.08  2017年4月8号  二〇一七年四月八日  2017年4月8日0-24时  2017年4月8日9时  2017年4月8日9时至11时30分 -> 2017-04-08
                2017年4月8日至5月3日  2017年4月8日至2017年5月3日  2017年4月8日起至2017年5月3日  2017年4月8日0时至5月3日24时  2017/4/8-2017/5/3 -> 2017-04-08/2017-05-03
                2017年12月8日至2月3日 -> 2017-12-08/2018-02-03
                2017年4月8-11日  2017年4月8日至11日  2017年4月8日-11日 -> 2017-04-08/2017-04-11
                2017年4月8日、9日  2017年4月8日和9日 -> 2017-04-08/2017-04-09
                """);
    }

    static Stream<Arguments> beginnings() {
        return Corpus.of("""
                2017年以来  2017年起  2017年1月1日以来 -> 2017-01-01/..
                2017年4月8日上市以来 -> 2017-04-08/..
                """);
    }

    static Stream<Arguments> ends() {
        return Corpus.of("""
                2017年之前 -> ../2016-12-31
                2017年3月31日止年度  2017年3月31日止12个月 -> 2016-04-01/2017-03-31
                2017年6月30日止六个月 -> 2017-01-01/2017-06-30
                2017年6月30日当周  2017年6月30日的一周  2017年6月30日的一周内 -> 2017-06-24/2017-06-30
                """);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource({"years", "monthsAndDays"})
    void theTextAloneSettlesIt(String spelling, String days) {
        assertThat(Periods.in(spelling + "茶厂卖茶收入3亿元")).isEqualTo("3亿元 = " + spelling + " " + days);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("beginnings")
    void theEndIsOpen(String spelling, String days) {
        assertThat(Periods.in("自" + spelling + "，茶厂卖茶收入3亿元")).isEqualTo("3亿元 = " + spelling + " " + days);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("ends")
    void theTimeThatEndsThen(String spelling, String days) {
        assertThat(Periods.in("截至" + spelling + "，茶厂卖茶收入3亿元")).isEqualTo("3亿元 = " + spelling + " " + days);
    }

    @Test
    void theBracketsSayTheDaysOfALength() {
        assertThat(Periods.in("六个月内（即2017年4月8日至10月7日）茶厂卖茶收入3亿元")).isEqualTo("3亿元 = 2017年4月8日至10月7日 2017-04-08/2017-10-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今年", "去年", "前三季度", "一季度", "第三季度", "上半年", "1-9月", "6月末", "1月13日", "11日和12日", "13日", "昨日", "今日", "本周", "上周五", "周四",
            "上月", "本季度", "近三年", "近三个月", "过去五年", "未来十年", "最近半年", "过去24小时", "6个月内", "春节期间", "国庆期间", "报告期内", "本报告期末", "公告披露日", "Q3", "H1",
            "年初以来", "今年以来", "近日", "单日", "每年"})
    void withoutAYearTheTextSaysNoDays(String spelling) {
        assertThat(Periods.in(spelling + "茶厂卖茶收入3亿元")).isEqualTo("3亿元 = " + spelling + " ?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第20届茶会收入", "10年期国债利息", "整个工期长达20年，花费", "日经225指数带动茶价到", "3月期锡价对应", "租期18个月，租金", "高1号基金投入", "H7N9病毒造成损失", "HQ345钢板价值",
            "2号线造价", "四季酒店收入", "《每周茶讯》收入", "比分3-2赢得奖金"})
    void whatIsNoTime(String text) {
        assertThat(Periods.in(text + "3亿元")).endsWith("3亿元 = -");
    }
}
