package io.github.caishu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words begin and end that say a change and what it is compared with. */
class ChangeWordsReachTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            股价较发行价下跌6%             | 6%: 下跌, 较发行价
            股价较发行价已大幅下跌6%       | 6%: 下跌, 较发行价
            股价较发行价仍有所下跌6%       | 6%: 下跌, 较发行价
            股价较发行价一度 下跌6%        | 6%: 下跌, 较发行价
            股价较发行价，已下跌6%         | 6%: 下跌, 较发行价
            股价较发行价（12元）下跌6%     | 6%: 下跌, 较发行价
            能耗相比传统窑炉，降低6%       | 6%: 降低, 相比传统窑炉
            高于全国2个百分点              | 2个百分点: 高于, 全国
            高于全国约2个百分点            | 2个百分点: 高于, 全国
            增速高于全市2个百分点          | 2个百分点: 高于, 全市
            增速快于全市2个百分点          | 2个百分点: 快于, 全市
            较开盘价6%的涨幅               | 6%: 涨幅, 较开盘价
            较开盘价高出6%                 | 6%: 高出, 较开盘价
            与上月相比，产量增长6%         | 6%: 增长, 与上月相比
            与上月相比产量增长6%           | 6%: 增长, 与上月相比
            与传统窑炉相比，能耗降低6%     | 6%: 降低, 与传统窑炉相比
            与传统窑炉相比能耗降低6%       | 6%: 降低, 与传统窑炉相比
            相比上月，产量增长6%           | 6%: 增长, 相比上月
            较上月相比，产量增长6%         | 6%: 增长, 较上月相比
            比去年同期增长6%               | 6%: 增长, 比去年同期
            较前一交易日增长6%             | 6%: 增长, 较前一交易日
            较上年末增长6%                 | 6%: 增长, 较上年末
            2019年产量较2018年同期增长6%   | 6%: 增长, 较2018年同期
            2019年产量较2018年的水平增长6% | 6%: 增长, 较2018年的水平
            月初以来已上涨6%               | 6%: 上涨, 月初以来
            票价由60元涨至75元，涨幅25%    | 25%: 涨幅, 60元
            净利润增加2亿元，同比增长31%   | 2亿元: 增加, 同比; 31%: 增长, 同比
            营收6亿元（+4.8%）             | +4.8%: +, none
            营收6亿元（同比+4.8%）         | +4.8%: +, 同比
            营收6亿元，同比变动-4.8%       | -4.8%: 同比变动, 同比
            营收6亿元，同比负4.8%          | 负4.8%: 负, 同比
            同比变动分别为-3%、2%          | -3%: 同比变动, 同比; 2%: 同比变动, 同比
            单价同比-3%、2%                | -3%: -, 同比; 2%: none, 同比
            单价同比-3%、-2%               | -3%: -, 同比; -2%: -, 同比
            较前一日-3%                    | -3%: -, 较前一日
            注册用户翻番                   | 翻番: 翻番, none
            注册用户较年初翻番             | 翻番: 翻番, 较年初
            9%以上的涨幅                   | 9%: 涨幅, none
            利率低于预期6个基点            | 6个基点: 低于, 预期
            """)
    void theWholeOfTheirWordsAndNoMore(String text, String expected) {
        assertThat(Changes.wordsIn(SourceText.plain(text))).isEqualTo(expected);
    }
}
