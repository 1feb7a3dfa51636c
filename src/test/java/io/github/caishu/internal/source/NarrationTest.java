package io.github.caishu.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a source reaches, and whom its pronouns stand for. */
class NarrationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青松股份公告，中标4.2亿元项目。工期内投入20亿元。                 | 4.2亿元 青松股份; 20亿元 青松股份
            青松股份公告，中标4.2亿元项目。⏎本次中标占营收8%。                 | 4.2亿元 青松股份; 8% 青松股份
            茶价上涨9%，茶商表示，库存有3万吨。                               | 9% -; 3万吨 茶商
            林业局表示，造林80万亩。财政部表示，拨款3亿元。                   | 80万亩 林业局; 3亿元 财政部
            林业局介绍，数据显示，造林80万亩。                                | 80万亩 林业局
            【林业局：造林80万亩】其中，松林占30%。                           | 80万亩 林业局; 30% 林业局
            【造林80万亩】林业局表示，松林占30%。                             | 80万亩 -; 30% 林业局
            """)
    void whatIsSaidGoesOn(String text, String sources) {
        assertThat(Sources.in(text)).isEqualTo(sources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            林业局表示，造林80万亩。⏎据悉，全国有林场4000家。                 | 80万亩 林业局; 4000家 -
            林业局表示，造林80万亩。值得一提的是，茶价上涨9%。                | 80万亩 林业局; 9% -
            青松股份公告，中标4.2亿元项目。今日股价上涨5%。                   | 4.2亿元 青松股份; 5% -
            青松股份公告，中标4.2亿元项目。远山股份涨3%。                     | 4.2亿元 青松股份; 3% -
            青松股份公告，中标4.2亿元项目。营收同比大涨30%。                  | 4.2亿元 青松股份; 30% 青松股份
            青松股份公告，中标4.2亿元项目。⏎从股价来看，三个月跌了9%。         | 4.2亿元 青松股份; 9% -
            青松股份公告，中标4.2亿元项目，从订单看，预计增长8%。             | 4.2亿元 青松股份; 8% 青松股份
            青松股份（SZ 300999，收盘价：9.12元）公告，中标4.2亿元项目        | 9.12元 -; 4.2亿元 青松股份
            分析师预期营收3亿元，实际营收4亿元                                | 3亿元 分析师; 4亿元 -
            失业率为4%，市场预期3.9%，前值4.2%                                | 4% -; 3.9% 市场; 4.2% -
            青松股份公告，营收4亿元，市场预期为3亿元。订单有9亿元。           | 4亿元 青松股份; 3亿元 市场; 9亿元 青松股份
            市场预计，失业率为4%。库存有3万吨。                               | 4% 市场; 3万吨 -
            我们认为煤价跌到600元###钢价跌到3000元                            | 600元 我们; 3000元 -
            青松股份：中标4.2亿元项目⏎茶价上涨9%。                             | 4.2亿元 青松股份; 9% -
            林业局表示，造林80万亩。⏎茶农增收⏎茶价上涨9%。                     | 80万亩 林业局; 9% -
            林业局表示，造林80万亩。⏎其中茶园上涨⏎9%。                         | 80万亩 林业局; 9% 林业局
            原标题：青松股份：中标4.2亿元项目⏎茶价上涨9%。                     | 4.2亿元 青松股份; 9% -
            """)
    void theNarratorReturns(String text, String sources) {
        assertThat(Sources.in(text)).isEqualTo(sources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青松股份公告，中标4.2亿元项目。公司预计，毛利率为30%。            | 4.2亿元 青松股份; 30% 青松股份
            青松股份(300999.SZ)股东增持。公司表示，毛利率为30%。              | 30% 青松股份
            青松航空涨5%，公司宣布回购20万股。                                | 5% -; 20万股 青松航空
            青松证券发表报告指，料远山股份(01234.HK)营收9亿元。该行维持目标价12港元。 | 9亿元 青松证券; 12港元 青松证券
            青松证券发表报告指，营收9亿元，高于该行预期的8亿元。              | 9亿元 青松证券; 8亿元 青松证券
            林业局局长李大山表示，造林80万亩。他指出，松林占30%。             | 80万亩 李大山; 30% 李大山
            林业局发布公告。公告显示，造林80万亩。                            | 80万亩 林业局
            林业局印发《造林方案》。《方案》提出，造林80万亩。                | 80万亩 林业局
            全省林业工作会议召开，会议指出，造林80万亩。                      | 80万亩 全省林业工作会议
            公司公告，中标4.2亿元项目                                         | 4.2亿元 公司
            青松银行表示：“市场预期今年加息100个基点。”                       | 100个基点 青松银行
            """)
    void pronounsStandForWhoWasNamed(String text, String sources) {
        assertThat(Sources.in(text)).isEqualTo(sources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青松贷6月7日数据分析⏎来源：茶网⏎6月7日成交额为160万元    | 160万元 茶网
            青松贷被罚⏎来源：茶网⏎6月7日成交额为160万元              | 160万元 -
            """)
    void aReportOfDataNamesItsMaker(String text, String sources) {
        assertThat(Sources.in(text)).isEqualTo(sources);
    }
}
