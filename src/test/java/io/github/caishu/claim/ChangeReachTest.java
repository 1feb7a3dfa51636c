package io.github.caishu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the words of a change and of a comparison reach, and where they end. */
class ChangeReachTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            出口增长了大约6%   | 6% up
            出口比上月增长6%   | 6% up sequential
            出口未增长6%       | 6% level
            出口没增长6%       | 6% level
            价格比上周高3元    | 3元 up sequential
            价格高3元          | 3元 level
            昨日上涨2500只     | 2500只 level
            股价上涨3元        | 3元 up
            涨幅居首，达到4.2% | 4.2% up
            跌幅居前，为4.2%   | 4.2% down
            涨幅居首。达到4.2% | 4.2% level
            涨价居首，达到4.2% | 4.2% level
            增长，达到4.2%     | 4.2% level
            增速为3%           | 3% up
            增长为3%           | 3% level
            降为3%             | 3% level
            增速达到了约3%     | 3% up
            增长 3%            | 3% up
            """)
    void theWordLeadsToTheFigureOverLinksOnly(String text, String expected) {
        assertThat(Changes.in(text.replace('⏎', '\n'))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            上调出厂价12%                              | 12% up
            上调出厂价至900元                          | 900元 level
            上调出厂价，12%                            | 12% level
            上调出厂价后投入12%                        | 12% level
            上调出厂价2次                              | 2次 level
            高于全国2个百分点                          | 2个百分点 up other
            高于同行5%                                 | 5% level
            降低成本后投入3亿元                        | 3亿元 level
            降低成本60元                               | 60元 down
            降低单位产品综合能耗成本支出水平60元       | 60元 down
            上调望江钢铁今明两年每股盈利预测分别3%和2% | 3% up; 2% up
            上调出厂价新增12%                          | 12% level
            上调出厂价增长12%                          | 12% up
            降低了客户的60元成本                       | 60元 level
            """)
    void aVerbReachesOverItsObject(String text, String expected) {
        assertThat(Changes.in(text.replace('⏎', '\n'))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9%的涨幅        | 9% up
            9%涨幅          | 9% up
            9%以上的涨幅    | 9% up
            9%左右的涨幅    | 9% up
            9%以下的涨幅    | 9% up
            9%以内的涨幅    | 9% up
            35%的高速增长   | 35% up
            35%的增长       | 35% up
            35%的高速增长率 | 35% up
            35%的上调       | 35% up
            35%的高速发展   | 35% level
            七成以上的增幅  | 七成 up
            """)
    void theWordMayFollow(String text, String expected) {
        assertThat(Changes.in(text.replace('⏎', '\n'))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            同比增长7%、3%                 | 7% up yoy; 3% up yoy
            同比增长7%和3%                 | 7% up yoy; 3% up yoy
            同比增长7%及3%                 | 7% up yoy; 3% up yoy
            同比增长7%与3%                 | 7% up yoy; 3% up yoy
            同比增长7%或3%                 | 7% up yoy; 3% up yoy
            同比增长7%跟3%                 | 7% up yoy; 3% up yoy
            同比增长7%以及3%               | 7% up yoy; 3% up yoy
            同比增长7%以上和约3%           | 7% up yoy; 3% up yoy
            同比增长7%，3%                 | 7% up yoy; 3% level
            同比增长7%和毛利率3%           | 7% up yoy; 3% level
            同比增长15%左右（30元）        | 15% up yoy; 30元 up yoy
            同比增长15%（30元/吨）         | 15% up yoy; 30元/吨 up yoy
            同比增长15%（30元/吨，不含税） | 15% up yoy; 30元/吨 level
            同比增长15%，高于预期的4%      | 15% up yoy; 4% up yoy
            同比增长15%，低于市场预期的4%  | 15% up yoy; 4% up yoy
            同比变动分别为-3%、2%          | -3% down yoy; 2% up yoy
            同比变动-3%、2%                | -3% down yoy; 2% up yoy
            同比-3%、2%                    | -3% down yoy; 2% up yoy
            营收5亿元、3%                  | 5亿元 level; 3% level
            """)
    void aListSharesItsWord(String text, String expected) {
        assertThat(Changes.in(text.replace('⏎', '\n'))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            营收同比+5%        | +5% up yoy
            营收同比-5%        | -5% down yoy
            营收同比负5%       | 负5% down yoy
            营收增速-3%        | -3% down
            营收增速负3%       | 负3% down
            收益率-5%          | -5% level
            收益率负5%         | 负5% level
            LPR+40个基点       | 40个基点 level
            同比+40个基点      | +40个基点 up yoy
            用户翻番           | 翻番 up
            用户翻了两番       | 翻了两番 up
            用户增长翻番       | 翻番 up
            营建许可环比3.6%   | 3.6% up sequential
            营建许可环比-3.6%  | -3.6% down sequential
            营建许可环比负3.6% | 负3.6% down sequential
            营建许可环比36亿元 | 36亿元 level
            营建许可较上月3.6% | 3.6% level
            营建许可环比约3.6% | 3.6% up sequential
            """)
    void aSignIsOfAChangeWhereAWordOrAComparisonSaysSo(String text, String expected) {
        assertThat(Changes.in(text.replace('⏎', '\n'))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            出口较上年同期增长3%                                  | 3% up yoy
            出口与上月相比增长3%                                  | 3% up sequential
            出口与上月增长3%                                      | 3% up
            出口相比上月增长3%                                    | 3% up sequential
            出口与上月相较增长3%                                  | 3% up sequential
            2019年出口较2018年增长3%                              | 3% up yoy
            2019年出口较2017年增长3%                              | 3% up other
            2019年出口比2018年增长3%                              | 3% up yoy
            2019年出口较2018增长3%                                | 3% up other
            出口较2018年增长3%                                    | 3% up other
            出口较发行价上涨3%                                    | 3% up other
            出口占比增长3%                                        | 3% up
            涨幅高于5%                                            | 5% up
            存款比年初增加7亿元，增幅3%                           | 7亿元 up other; 3% up other
            存款比年初增加7亿元，贷款增加3亿元                    | 7亿元 up other; 3亿元 up other
            存款比年初增加7亿元；贷款增加3亿元                    | 7亿元 up other; 3亿元 up other
            年均增长3%，出口增长2%                                | 3% up; 2% up
            出口日内上涨3%                                        | 3% up
            出口同比增长3%，日内上涨2%，进口上涨1%                | 3% up yoy; 2% up; 1% up yoy
            净利润增加2亿元，同比增长20%                          | 2亿元 up yoy; 20% up yoy
            净利润增加2亿元，同比下降20%                          | 2亿元 up; 20% down yoy
            净利润增加2亿元，毛利同比增长20%                      | 2亿元 up; 20% up yoy
            净利润增加2%，同比增长20%                             | 2% up; 20% up yoy
            净利润增加2亿元，同比增长1亿元                        | 2亿元 up; 1亿元 up yoy
            净利润环比增加2亿元，同比增长20%                      | 2亿元 up sequential; 20% up yoy
            净利润2亿元，同比增长20%                              | 2亿元 level; 20% up yoy
            产量由2万吨增至3万吨，增幅50%                         | 2万吨 level; 3万吨 level; 50% up other
            产量由2万吨变成3万吨，增幅50%                         | 2万吨 level; 3万吨 level; 50% up
            产量由2万吨增至3万吨，超过不少同行的水平，利润增幅50% | 2万吨 level; 3万吨 level; 50% up
            由原来的每年大约不到2万吨增至3万吨，增幅50%           | 2万吨 level; 3万吨 level; 50% up other
            出口同比增长3%。其中钢材增长2%                        | 3% up yoy; 2% up yoy
            出口同比增长3%。钢材增长2%                            | 3% up yoy; 2% up
            出口同比增长3%。分品种看，钢材增长2%。铁矿增长1%      | 3% up yoy; 2% up yoy; 1% up yoy
            出口同比增长3%。分品种看，钢材增长2%⏎铁矿增长1%       | 3% up yoy; 2% up yoy; 1% up yoy
            出口同比增长3%。分开看，钢材增长2%                    | 3% up yoy; 2% up yoy
            出口同比增长3%。分品种，钢材增长2%                    | 3% up yoy; 2% up
            出口同比增长3%。据了解，分品种看，钢材增长2%          | 3% up yoy; 2% up
            出口同比增长3%。会议召开。其中钢材增长2%              | 3% up yoy; 2% up
            出口同比增长3%，钢材出口3万吨，铁矿增长2%             | 3% up yoy; 3万吨 level; 2% up yoy
            相对于上月，出口增长3%                                | 3% up sequential
            较上月，在天气好转而且港口复工，航线恢复，船舶到港的情况下，出口总量大幅度增长3% | 3% up sequential
            年初以来出口增长3%                                    | 3% up other
            旬以来出口增长3%                                      | 3% up other
            """)
    void whatItIsComparedWith(String text, String expected) {
        assertThat(Changes.in(text.replace('⏎', '\n'))).isEqualTo(expected);
    }
}
