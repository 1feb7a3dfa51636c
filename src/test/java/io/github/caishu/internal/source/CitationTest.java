package io.github.caishu.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A source that stands behind 据 or 从, and documents that speak for themselves. */
class CitationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            据财政部数据，上月入库120亿元                       | 120亿元 财政部
            据财政部数据显示，上月入库120亿元                   | 120亿元 财政部
            据财政部统计，上月入库120亿元                       | 120亿元 财政部
            据桂林市统计局初步核算，上月入库120亿元             | 120亿元 桂林市统计局
            据桂林市统计局统计，上月入库120亿元                 | 120亿元 桂林市统计局
            据此前桂林教育发布的公告显示，学生有1.6万名         | 1.6万名 桂林教育
            据财政部初步统计，上月入库120亿元                   | 120亿元 财政部
            据财政部不完全统计数据显示，上月入库120亿元         | 120亿元 财政部
            根据财政部公布的数据，上月入库120亿元               | 120亿元 财政部
            根据财政部6日晚间发布的最新数据，上月入库120亿元    | 120亿元 财政部
            另外，据财政部预测，全年入库1300亿元                | 1300亿元 财政部
            查询森林数据网资料发现，蓄积量为30亿立方米          | 30亿立方米 森林数据网
            据通达数据WindPro统计数据显示，成交80亿元           | 80亿元 通达数据WindPro
            据路透社，该国库存下降3%                            | 3% 路透社
            据桂林市卫健委，确诊3例                             | 3例 桂林市卫健委
            据知情人士透露，对价为35亿美元                      | 35亿美元 知情人士
            据业内人士称，缺口有400万吨                         | 400万吨 业内人士
            据《海港日报》报道，货轮受损3000万元                | 3000万元 《海港日报》
            据日本《北海新闻》报道，货轮受损3000万日元          | 3000万日元 日本《北海新闻》
            据海港日报5月3日消息，货轮受损3000万元              | 3000万元 海港日报
            从商务部获悉，出口额为90亿元                        | 90亿元 商务部
            记者从桂林市林业局获悉，造林80万亩                  | 80万亩 桂林市林业局
            自青松银行获悉，贷款9亿元                           | 9亿元 青松银行
            从桂林市新闻发布会上了解到，造林80万亩              | 80万亩 桂林市新闻发布会
            从多位茶商处了解到，春茶卖到600元                   | 600元 多位茶商
            """)
    void theNameStandsBehindIt(String text, String sources) {
        assertThat(Sources.in(text)).isEqualTo(sources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            据此计算，桥长6公里                         | 6公里 -
            据悉，桥长6公里                             | 6公里 -
            据了解，桥长6公里                           | 6公里 -
            据统计，全县有茶农3万人                     | 3万人 -
            据初步统计，全县有茶农3万人                 | 3万人 -
            据统计全县有茶农3万人                       | 3万人 -
            记者获悉，桥长6公里                         | 6公里 -
            记者从会上获悉，签约40亿元                  | 40亿元 -
            数据显示，全县有茶农3万人                   | 3万人 -
            最新数据显示，全县有茶农3万人               | 3万人 -
            根据规划，桥长6公里                         | 6公里 -
            按照去年价格计算，产值为9亿元               | 9亿元 -
            从股价来看，跌了9%                          | 9% -
            从12月初起，水位涨了3米                     | 3米 -
            """)
    void nobodyIsNamed(String text, String sources) {
        assertThat(Sources.in(text)).isEqualTo(sources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            财政部数据显示，上月入库120亿元                     | 120亿元 财政部
            财政部最新数据显示，上月入库120亿元                 | 120亿元 财政部
            财政部今日公布的数据显示，上月入库120亿元           | 120亿元 财政部
            林木网信息显示，蓄积量为30亿立方米                  | 30亿立方米 林木网
            云杉查APP显示，注册资本5000万元                     | 5000万元 云杉查APP
            茶叶交易大会提供的数据显示，签约40亿元              | 40亿元 茶叶交易大会
            林业研究院14日在南宁发布的《森林报告》指出，蓄积量为30亿立方米 | 30亿立方米 林业研究院
            2020年半年报显示，茶叶占营收92%                     | 92% 2020年半年报
            根据2019年年报显示，茶叶占营收92%                   | 92% 2019年年报
            青松股份2019年年报显示，茶叶占营收92%               | 92% 青松股份
            公开资料显示，注册资本5000万元                      | 5000万元 公开资料
            新型显示器件产值9亿元                               | 9亿元 -
            """)
    void documentsAndDataShow(String text, String sources) {
        assertThat(Sources.in(text)).isEqualTo(sources);
    }
}
