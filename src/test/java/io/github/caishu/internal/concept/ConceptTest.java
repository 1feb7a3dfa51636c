package io.github.caishu.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.FigureExtractor;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures measure: on the left the text, on the right a figure's concept as the text names it (- if it does not) and code. */
class ConceptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            该厂营业收入3.2亿元                             | 营业收入 REVENUE
            归属于上市公司股东的净利润4100万元              | 归属于上市公司股东的净利润 PROFIT
            扣非净利润约为900万元                           | 扣非净利润 PROFIT
            工业增加值增长6%                                | 工业增加值 OUTPUT_VALUE
            经营活动产生的现金流量净额为-300万元            | 经营活动产生的现金流量净额 CASH_FLOW
            资产总计：7.5亿元                               | 资产总计 ASSETS
            批发均价(含税)22元/公斤                         | 批发均价 PRICE
            资产负债率61%                                   | 资产负债率 SHARE_OF_TOTAL
            毛利率提升2.1个百分点                           | 毛利率 MARGIN
            城镇调查失业率5.2%                              | 城镇调查失业率 UNEMPLOYMENT
            年末存栏210万头                                 | 存栏 INVENTORY
            成交额突破3000亿                                | 成交额 TRADING_VALUE
            市盈率18倍                                      | 市盈率 VALUATION
            每股收益0.35元                                  | 每股收益 EPS
            其股东股份合计1200万股                          | 股份 SHARES
            归属于母公司持有人的净利润3亿元                 | 归属于母公司持有人的净利润 PROFIT
            归属于上市公司股东的净利润为亏损700万元         | 归属于上市公司股东的净利润为亏损 LOSS
            价格调整为不含税600元           | 价格 PRICE
            本月租金均价45元                                | 租金均价 PRICE
            合同销售面积20万平方米                          | 合同销售面积 SALES_VOLUME
            集装箱铁水联运量86万标箱                        | 集装箱铁水联运量 OTHER
            货运量3200万吨                                  | 货运量 OTHER
            到期国债3000亿元                                | 到期国债 DEBT
            央行资产负债表规模4万亿美元                     | 资产负债表规模 ASSETS
            沪股通净买入12亿元                              | 净买入 FUND_FLOW
            M10硅片均价5元，M1增长9%                        | 均价 PRICE; M1 OTHER
            年末GDP按平均汇率折算为9万亿元                  | GDP GDP
            """)
    void theNearestTermBeforeTheFigureNamesIt(String text, String concepts) {
        assertThat(Concepts.in(text)).isEqualTo(concepts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全省有46个贫困县                | 贫困县 PLACES
            贫困县减少了46个                | 贫困县 PLACES
            约3200万农村贫困人口            | 农村贫困人口 PEOPLE
            有120家银行参与                 | 银行 ORGANIZATIONS
            调研了12家正常经营的连锁药店    | 连锁药店 STORES
            安置了300名员工的家属           | 员工 EMPLOYEES
            新增本土确诊病例12例            | 新增本土确诊病例 CASES
            甲市6例，乙市4例                | - CASES; - CASES
            上当人数已超过90人              | 人数 PEOPLE
            签下28个投资项目                | 投资项目 PROJECTS
            买来60台挖掘机                  | 挖掘机 EQUIPMENT
            名下有15只产品                  | 产品 SECURITIES
            解除质押500万股                 | 解除质押 SHARES
            回购60万股公司股份              | 公司股份 SHARES
            占地70亩                        | - AREA
            帮助6万贫困户就业         | 贫困户 HOUSEHOLDS
            由5亿元降至2亿元                | - OTHER; - OTHER
            拟以不超过每股15元的价格回购股份 | 价格 PRICE
            周转量7亿吨海里，燃油单耗3千克 | 周转量 OTHER; 燃油单耗 OTHER
            当月实现运量70万吨，同比增长2%  | 运量 OTHER; 运量 OTHER
            船队航行率61%                 | 船队航行率 SHARE_OF_TOTAL
            个人短期消费信贷余额增长9%      | 个人短期消费信贷余额 LOAN_BALANCE
            含1名省外返乡人员               | 省外返乡人员 PEOPLE
            走访了3个车贷公司               | 车贷公司 ORGANIZATIONS
            20家企业产量下降                | 企业 ORGANIZATIONS
            51家公司净利润翻番              | 公司 ORGANIZATIONS; 净利润 PROFIT
            7家净利润翻番                   | - ORGANIZATIONS; 净利润 PROFIT
            年产30万吨企业25家              | 年产 CAPACITY; 企业 ORGANIZATIONS
            训练了60支舞狮队                | 舞狮队 OTHER
            3人核酸样本呈阳性               | - PEOPLE
            全程43公里                      | - DISTANCE
            """)
    void countsAreOfTheNounAfterThemOrBeforeTheVerb(String text, String concepts) {
        assertThat(Concepts.in(text)).isEqualTo(concepts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            售出汽车3200辆                  | 汽车 SALES_VOLUME
            销售生猪14万头                  | 生猪 SALES_VOLUME
            全年卖出了8000套住房            | 住房 SALES_VOLUME
            老旧住宅共成交260套             | 成交 SALES_VOLUME
            年产6万吨电解液                 | 电解液 CAPACITY
            出口60万吨钢材                  | 钢材 EXPORTS
            并网风电200万千瓦               | 风电 CAPACITY
            """)
    void whatIsDoneWithGoodsGoesBeforeWhatTheyAre(String text, String concepts) {
        assertThat(Concepts.in(text)).isEqualTo(concepts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            以8.6%的收益率领先              | 收益率 YIELD
            被处以3万元罚款                 | 罚款 PENALTY
            买下对方35%股权                 | 股权 STAKE
            拿到2亿元的短期融资券额度       | 短期融资券额度 ISSUANCE
            最高给予40万元、60万元的补贴    | 补贴 SUBSIDY; 补贴 SUBSIDY
            罚没3亿卢比(约260万元)罚款      | 罚款 PENALTY; 罚款 PENALTY
            六成的股票下跌                  | 股票 SHARE_OF_TOTAL
            拟2000万元回购股份              | 回购股份 REPURCHASE
            """)
    void aNounMayFollowMoneyAndRates(String text, String concepts) {
        assertThat(Concepts.in(text)).isEqualTo(concepts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            占公司总股本的比例为3.1%        | 占公司总股本的比例 STAKE
            占其所持股份的42%               | 占其所持股份 SHARE_OF_TOTAL
            占全国产量近三成                | 占全国产量 SHARE_OF_TOTAL
            不超过公司总股本的2%            | 公司总股本 STAKE
            研发投入相当于营收的比例为4%    | 相当于营收的比例 SHARE_OF_TOTAL
            负债不超过国内生产总值60%       | 国内生产总值 SHARE_OF_TOTAL
            研发支出占地区生产总值比重达3%  | 占地区生产总值比重 SHARE_OF_TOTAL
            持有300万股，占5%               | 持有 SHARES; - STAKE
            线上占比12%                     | 占比 SHARE_OF_TOTAL
            持股比例6.3%                    | 持股比例 STAKE
            """)
    void sharesAreOfAWhole(String text, String concepts) {
        assertThat(Concepts.in(text)).isEqualTo(concepts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            营收5亿元，同比增长8%                               | 营收 REVENUE; 营收 REVENUE
            持股比例由5%升至6%                                  | 持股比例 STAKE; 持股比例 STAKE
            利润总额90亿元，其中民营企业30亿元                  | 利润总额 PROFIT; 利润总额 PROFIT
            纯碱价格回落，本周下跌4%                            | 纯碱价格 PRICE
            昨日新增病例30例，前日为22例                        | 新增病例 CASES; 新增病例 CASES
            铜产量下降3%，至52万吨                              | 铜产量 PRODUCTION; 铜产量 PRODUCTION
            人均可支配收入增长7%，增速比上年提高1.2个百分点     | 人均可支配收入 INCOME; 增速 INCOME
            股价报9元，跌幅2%                                   | 股价 PRICE; 股价 PRICE
            进出口总值增长8%，首次突破7000亿元          | 进出口总值 TRADE; 进出口总值 TRADE
            增加值在41个行业中居首，增速较上年加快8个百分点     | 行业 OTHER; 增速 OUTPUT_VALUE
            """)
    void aFigureWithoutConceptTakesTheOneBefore(String text, String concepts) {
        assertThat(Concepts.in(text)).isEqualTo(concepts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            营业收入和净利润分别为10亿元和2亿元                        | 营业收入 REVENUE; 净利润 PROFIT
            销量3万吨，收入5亿元，同比分别增长5%和9%                   | 销量 SALES_VOLUME; 收入 REVENUE; 销量 SALES_VOLUME; 收入 REVENUE
            甲醇和纯碱价格分别上涨90元/吨和60元/吨                     | 价格 PRICE; 价格 PRICE
            收入及纯利的年复合增长率分别为12%及15%                     | 收入 REVENUE; 纯利 PROFIT
            近三年营业收入分别为3亿元、4亿元、5亿元                    | 营业收入 REVENUE; 营业收入 REVENUE; 营业收入 REVENUE
            """)
    void listsPairInOrder(String text, String concepts) {
        assertThat(Concepts.in(text)).isEqualTo(concepts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            沪指涨0.6%，报3210.5点              | - INDEX; - INDEX
            宁化股份涨3%                        | - PRICE
            锡业有色跌2%，报14.2元              | - PRICE; - PRICE
            离岸人民币兑美元报7.12元            | - EXCHANGE_RATE
            欧元兑美元跌0.3%                    | - EXCHANGE_RATE
            10年期国债收益率报2.66%             | - YIELD
            央行下调1年期LPR20个基点        | - INTEREST_RATE
            进口车平均降价3%                    | - PRICE
            水果降价2-3元                       | - PRICE
            三大指数涨幅均值为1.2%              | - INDEX
            锡业有色跌2%，报价14.2元            | - PRICE; 报价 PRICE
            """)
    void quotesNeedNoTerm(String text, String concepts) {
        assertThat(Concepts.in(text)).isEqualTo(concepts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            毛利5000万元                        | 毛利 GROSS_PROFIT
            毛利下降1.5个百分点                 | 毛利 MARGIN
            收益9000万元，同比增长4%            | 收益 REVENUE; 收益 REVENUE
            全年收益6.5%                        | 收益 YIELD
            出资2亿元收购一家矿山               | 出资 CONSIDERATION
            出资2亿元设立子公司                 | 出资 INVESTMENT
            回购股份80万股，支付的总金额600万元 | 回购股份 SHARES; 支付的总金额 REPURCHASE
            中标一座水厂，金额3亿元             | 金额 CONTRACT
            回购股份，购买的最高价为6元，已支付的总金额为80万元 | 最高价 PRICE; 已支付的总金额 REPURCHASE
            斥资3亿元(含税)收购一家矿山         | 斥资 CONSIDERATION
            以3亿元的价格转让子公司             | 价格 CONSIDERATION
            拨款9亿欧元（约合70亿元人民币）购买校车 | 拨款 FISCAL_SPENDING; 拨款 FISCAL_SPENDING
            全年亏六成                          | 亏 LOSS
            国债拍卖300亿美元                   | 国债拍卖 ISSUANCE
            票房回笼了3亿元                     | 票房 SALES
            贸易收入900亿元，支出700亿元        | 贸易收入 REVENUE; 支出 EXPENSE
            服务贸易收入900亿元，支出700亿元    | 服务贸易收入 TRADE; 支出 TRADE
            成本因矿价上涨增加60元              | 成本 COST
            机构投资者买入900万元               | 买入 FUND_FLOW
            """)
    void whatStandsAroundDecidesBetweenMeanings(String text, String concepts) {
        assertThat(Concepts.in(text)).isEqualTo(concepts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            来了3万元                           | - OTHER
            写满18页                            | - OTHER
            """)
    void nothingKnownIsOther(String text, String concepts) {
        assertThat(Concepts.in(text)).isEqualTo(concepts);
    }

    @Test
    void callersAddConceptsAndTerms() {
        FigureExtractor extractor = FigureExtractor.builder().vocabulary(Vocabulary.standard()
                .with(VocabularyTable.CONCEPTS, "CARBON\t碳配额\tcarbon allowances\tmeasure")
                .with(VocabularyTable.CONCEPT_TERMS, "排污配額\tCARBON")).build();

        assertThat(Concepts.in(extractor, "排污配额为30万吨，同比下降5%")).isEqualTo("排污配额 CARBON; 排污配额 CARBON");
    }

    @Test
    void theConceptKeepsItsPlaceInTheOriginal() {
        String text = "淨利潤 同比增長１５％。";

        assertThat(FigureExtractor.builder().build().extract(text)).singleElement().satisfies(claim -> {
            assertThat(claim.concept().text()).isEqualTo("淨利潤");
            assertThat(claim.concept().span().start()).isZero();
            assertThat(claim.concept().span().end()).isEqualTo(3);
        });
    }
}
