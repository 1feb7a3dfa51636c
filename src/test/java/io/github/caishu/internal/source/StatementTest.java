package io.github.caishu.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A source that is the subject of a verb of saying, or stands before a colon. */
class StatementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青松股份公告，中标4.2亿元项目                       | 4.2亿元 青松股份
            青松股份公告称，中标4.2亿元项目                     | 4.2亿元 青松股份
            青松股份(300999)3月2日晚间公告，中标4.2亿元项目     | 4.2亿元 青松股份
            青松股份（SZ 300999）3月2日晚间发布公告称，中标4.2亿元项目 | 4.2亿元 青松股份
            青松股份日前发布公告，中标4.2亿元项目               | 4.2亿元 青松股份
            青松股份披露2021年业绩预告，净利润2亿元             | 2亿元 青松股份
            青松股份在互动平台表示，年产能为30万吨              | 30万吨 青松股份
            青松股份公布，中标4.2亿元项目                       | 4.2亿元 青松股份
            青松股份宣布中标4.2亿元项目                         | 4.2亿元 青松股份
            青松股份(300999)预期亏损2亿元                       | 2亿元 青松股份
            向日葵公告，拟投资7亿元                             | 7亿元 向日葵
            青松汽车(中国)有限公司公布，售出9万辆               | 9万辆 青松汽车(中国)有限公司
            某网南宁4月2日讯 青松股份公告，中标4.2亿元项目     | 4.2亿元 青松股份
            某汇 4 月 2日丨青松股份(300999.SZ)公布，中标4.2亿元项目 | 4.2亿元 青松股份
            《茶叶社３日专讯》青松股份宣布，中标4.2亿元项目   | 4.2亿元 青松股份
            南宁市印发《稳增长措施》，最高补贴200万元           | 200万元 南宁市
            森林基金会发布报告指出，毁林40万亩                  | 40万亩 森林基金会
            4月2日的全省茶业大会宣告，茶农有3万人               | 3万人 全省茶业大会
            一位茶商表示，春茶卖到600元                         | 600元 一位茶商
            ③ 亚当·派恩表示，通胀率为8%                         | 8% 亚当·派恩
            3、青松股份公告，中标4.2亿元项目                    | 4.2亿元 青松股份
            [快讯]青松股份公告，中标4.2亿元项目                 | 4.2亿元 青松股份
            5林业资源网数据显示，造林80万亩                     | 80万亩 林业资源网
            南宁市防汛工作新闻发布会通报，转移群众8000人        | 8000人 南宁市防汛工作新闻发布会
            我们模拟结果显示，利润增长8%                        | 8% 我们
            市场预计降息25个基点                                | 25个基点 市场
            我们预计降息25个基点                                | 25个基点 我们
            Pinewood估计，去年卖出9万辆                         | 9万辆 Pinewood
            """)
    void theNameIsTheSubject(String text, String sources) {
        assertThat(Sources.in(text)).isEqualTo(sources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            林业局局长李大山表示，造林80万亩                    | 80万亩 李大山
            林业局新闻发言人李大山15日在发布会上表示，造林80万亩 | 80万亩 李大山
            青松银行首席经济学家Adam Pine预计，降息25个基点     | 25个基点 Adam Pine
            卫生部长亚当·派恩指出，缺口有3万人                  | 3万人 亚当·派恩
            青松银行分析师表示，降息25个基点                    | 25个基点 青松银行分析师
            研究机构Pinewood表示，份额为30%                     | 30% Pinewood
            青松旅游发展股份有限公司（以下简称“青松旅游”）公告，中标4.2亿元项目 | 4.2亿元 青松旅游
            青松集团股份有限公司（以下简称“公司”）公告，中标4.2亿元项目 | 4.2亿元 青松集团股份有限公司
            """)
    void theNameIsTheBriefOne(String text, String sources) {
        assertThat(Sources.in(text)).isEqualTo(sources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            项目预计投资20亿元                                  | 20亿元 -
            全年营收预计增长8%                                  | 8% -
            CPI比市场预期高0.2个百分点                          | 0.2个百分点 -
            截至公告披露日，已回购20万股                        | 20万股 -
            创业板指，沪指均跌1%                                | 1% -
            青松控股集团（简称青松）有员工3万人                 | 3万人 -
            青松公司2021年的销量预计达到9万辆                   | 9万辆 -
            多家公司发布公告，合计回购20万股                    | 20万股 -
            有些人表示，茶价将下跌9%                            | 9% -
            据有关渠道消息，补贴为3亿元                         | 3亿元 -
            该国12月失业率公布 3.9%                             | 3.9% -
            2中标公告⏎中标价格：3000万元                        | 3000万元 -
            央行下调存款利率25个基点                            | 25个基点 -
            本公司及董事会全体成员保证公告内容真实，现有股份20万股 | 20万股 -
            青松股份上涨5%，报12元                              | 5% -; 12元 -
            """)
    void nobodySpeaks(String text, String sources) {
        assertThat(Sources.in(text)).isEqualTo(sources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青松股份：中标4.2亿元项目                           | 4.2亿元 青松股份
            市场消息：原油产量为900万桶                         | 900万桶 市场消息
            【青松股份：中标4.2亿元项目】                       | 4.2亿元 青松股份
            原标题：青松股份(9.120,0.08,0.89%)：中标4.2亿元项目 | 4.2亿元 青松股份
            原标题：青松股份(300999)中标4.2亿元项目             | 4.2亿元 -
            【茶价上涨9%】                                      | 9% -
            公告解读 青松股份：中标4.2亿元项目                  | 4.2亿元 青松股份
            木浆：均价下跌12元                                  | 12元 -
            风险提示：商誉为12亿元                              | 12亿元 -
            二、纸板：均价下跌12元                              | 12元 -
            //@青松茶客：亏了12元                               | 12元 青松茶客
            太行联合：中标4.2亿元项目。南风化工：投资3亿元。    | 4.2亿元 太行联合; 3亿元 南风化工
            茶网定位于一款教育平台：注册用户上百万              | 上百万 -
            茶价上涨9%（央视）                                  | 9% -
            """)
    void theNameIsAByline(String text, String sources) {
        assertThat(Sources.in(text)).isEqualTo(sources);
    }
}
