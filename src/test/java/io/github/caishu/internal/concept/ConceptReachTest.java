package io.github.caishu.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the words around a figure name what it measures, and how far off they may stand. */
class ConceptReachTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            占公司总股本的比例为4.2%          | 占公司总股本的比例 STAKE
            占总股本4.2%                      | 占总股本 STAKE
            占公司股本的4.2%                  | 占公司股本 STAKE
            占已发行股份的4.2%                | 占已发行股份 STAKE
            占其所持股份的42%                 | 占其所持股份 SHARE_OF_TOTAL
            占其持有总股本的42%               | 占其持有总股本 SHARE_OF_TOTAL
            占总股本比重4.2%                  | 占总股本比重 STAKE
            占营收的比重较上年提高2.1个百分点 | 占营收的比重 SHARE_OF_TOTAL
            占营收较上年提高2.1个百分点       | 占营收 SHARE_OF_TOTAL
            占42%                             | - SHARE_OF_TOTAL
            占了42%                           | - SHARE_OF_TOTAL
            占比42%                           | 占比 SHARE_OF_TOTAL
            占地区生产总值42%                 | 占地区生产总值 SHARE_OF_TOTAL
            占地方财政收入42%                 | 占地方财政收入 SHARE_OF_TOTAL
            市占率42%                         | 市占率 SHARE_OF_TOTAL
            侵占42%的林地                     | 林地 SHARE_OF_TOTAL
            持有300万股，占5%                 | 持有 SHARES; - STAKE
            持有300万股。占5%                 | 持有 SHARES; - SHARE_OF_TOTAL
            售出300万吨，占5%                 | 售出 SALES_VOLUME; - SHARE_OF_TOTAL
            与净资产之比为12%                 | 与净资产之比 SHARE_OF_TOTAL
            负债与净资产之比达到12%           | 与净资产之比 SHARE_OF_TOTAL
            负债相当于净资产的12%             | 相当于净资产 SHARE_OF_TOTAL
            负债相当于净资产的比例达到12%     | 相当于净资产的比例 SHARE_OF_TOTAL
            达到汽车销量的两成                | 汽车销量 SHARE_OF_TOTAL
            不超过总股本的5%                  | 总股本 STAKE
            不超过总股本5%                    | 总股本 STAKE
            不超过净资产5%                    | 净资产 SHARE_OF_TOTAL
            超过净资产的5%                    | 净资产 SHARE_OF_TOTAL
            利润的两成                        | 利润 SHARE_OF_TOTAL
            人口的两成                        | 人口 SHARE_OF_TOTAL
            望江钢铁的两成                    | - SHARE_OF_TOTAL
            利润的约两成                      | 利润 SHARE_OF_TOTAL
            占营收的比重同比提高2.1个百分点   | 占营收的比重 SHARE_OF_TOTAL
            占营收的比例比上年提高2.1个百分点 | 占营收的比例 SHARE_OF_TOTAL
            占营收的比率比上年提高2.1个百分点 | 占营收的比率 SHARE_OF_TOTAL
            资产与负债之比为12%               | 与负债之比 SHARE_OF_TOTAL
            研发投入相当于营收12%             | 相当于营收 SHARE_OF_TOTAL
            占公司股份总数的12%               | 占公司股份总数 STAKE
            占公司总发行股份的12%             | 占公司总发行股份 STAKE
            占其持股的12%                     | 占其持股 SHARE_OF_TOTAL
            """)
    void sharesOfAWhole(String text, String expected) {
        assertThat(Concepts.in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8.2%的收益率                         | 收益率 YIELD
            以8.2%的收益率发行                   | 收益率 YIELD
            六成的人口                           | 人口 SHARE_OF_TOTAL
            两成的股票                           | 股票 SHARE_OF_TOTAL
            3万元罚款                            | 罚款 PENALTY
            3万元的罚款                          | 罚款 PENALTY
            上缴3万元罚款                        | 罚款 PENALTY
            涨价带来的60元成本                   | 成本 COST
            3亿元用于补充流动资金，增加融资额度  | - OTHER
            以3亿元的代价收购望江钢铁            | 代价 CONSIDERATION
            以3亿元代价收购望江钢铁              | 代价 CONSIDERATION
            东方股份涨3%                         | - PRICE
            东方股份占3%                         | - SHARE_OF_TOTAL
            GDP平均增速6%                        | GDP GDP
            均价累计涨幅6%                       | 均价 PRICE
            出口车涨幅6%                         | - PRICE
            进口车平均降价3%                     | - PRICE
            进口车平均降价3元                    | - PRICE
            利润增速从8%回落                     | 利润 PROFIT
            利润增速8%                           | 利润 PROFIT
            钢价降价3%                           | 钢价 PRICE
            涨幅6%                               | - PRICE
            涨幅6元                              | - PRICE
            6%的涨幅                             | - PRICE
            6元的涨幅                            | - PRICE
            出口6亿元，增幅比上年提高2.7个百分点 | 出口 EXPORTS; 增幅 EXPORTS
            出口6亿元，增幅5%                    | 出口 EXPORTS; 出口 EXPORTS
            钢价6元，跌幅5%                      | 钢价 PRICE; 钢价 PRICE
            出口6亿元，跌幅5%                    | 出口 EXPORTS; - PRICE
            望江钢铁涨幅最大，达到了12%          | - PRICE
            上网电价（含税，不含补贴）0.42元     | 上网电价 PRICE
            销售（含税）3亿元                    | 销售 SALES
            缴纳了（3万元）罚款                  | 罚款 PENALTY
            利息带来的60元成本                   | 成本 COST
            利息增加的3亿元成本                  | 成本 COST
            3亿元贷款                            | 贷款 LOANS_ISSUED
            3亿元的贷款                          | 贷款 LOANS_ISSUED
            3亿元银行贷款                        | 银行贷款 LOANS_ISSUED
            3亿元（含税）贷款                    | 贷款 LOANS_ISSUED
            获得3亿元贷款                        | 贷款 LOANS_ISSUED
            发放贷款3亿元                        | 发放贷款 LOANS_ISSUED
            发行3亿元债券                        | 债券 ISSUANCE
            发行债券3亿元                        | 发行债券 ISSUANCE
            发行3亿元                            | 发行 ISSUANCE
            债券发行3亿元                        | 债券发行 ISSUANCE
            分红3亿元                            | 分红 DIVIDEND
            每股分红3元                          | 分红 DIVIDEND
            捐款3亿元                            | 捐款 OTHER
            补贴3亿元                            | 补贴 SUBSIDY
            获补贴3亿元                          | 补贴 SUBSIDY
            缴税3亿元                            | 缴税 TAX
            缴税款3亿元                          | 税款 TAX
            负债3亿元                            | 负债 LIABILITIES
            负债率3%                             | 负债率 SHARE_OF_TOTAL
            不良率3%                             | 不良率 NPL_RATIO
            不良贷款率3%                         | 不良贷款率 NPL_RATIO
            利率3%                               | 利率 INTEREST_RATE
            年利率3%                             | 年利率 INTEREST_RATE
            票面利率3%                           | 票面利率 INTEREST_RATE
            汇率7.1元                            | 汇率 EXCHANGE_RATE
            失业率3%                             | 失业率 UNEMPLOYMENT
            通胀率3%                             | 通胀率 CPI
            入住率3%                             | 入住率 SHARE_OF_TOTAL
            毛利率3%                             | 毛利率 MARGIN
            净利率3%                             | 净利率 MARGIN
            净资产收益率3%                       | 净资产收益率 ROE
            收益率3%                             | 收益率 YIELD
            年化收益率3%                         | 年化收益率 YIELD
            概率3%                               | 概率 PROBABILITY
            持股比例3%                           | 持股比例 STAKE
            份额3%                               | 份额 SHARE_OF_TOTAL
            市场份额3%                           | 市场份额 SHARE_OF_TOTAL
            占比3%                               | 占比 SHARE_OF_TOTAL
            比例3%                               | 比例 SHARE_OF_TOTAL
            中签率3%                             | 中签率 PROBABILITY
            涨幅3%                               | - PRICE
            跌幅3%                               | - PRICE
            振幅3%                               | - PRICE
            换手率3%                             | 换手率 SHARE_OF_TOTAL
            PET8倍                               | - OTHER
            APE8倍                               | - OTHER
            PE为8倍                              | PE VALUATION
            市盈率8倍                            | 市盈率 VALUATION
            M1同比增长8%                         | M1 OTHER
            M2同比增长8%                         | M2 OTHER
            CPI同比上涨2%                        | CPI CPI
            PPI同比下降2%                        | PPI PPI
            PMI为51%                             | PMI PMI
            GDP增长6%                            | GDP GDP
            """)
    void theTermBeforeOrAfter(String text, String expected) {
        assertThat(Concepts.in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            拨款9亿欧元（约合70亿元人民币）           | 拨款 FISCAL_SPENDING; 拨款 FISCAL_SPENDING
            拨款9亿欧元（70亿元人民币）               | 拨款 FISCAL_SPENDING; 拨款 FISCAL_SPENDING
            拨款9亿欧元（约合人民币70亿元）           | 拨款 FISCAL_SPENDING; 拨款 FISCAL_SPENDING
            拨款9亿欧元（折合人民币约70亿元）         | 拨款 FISCAL_SPENDING; 拨款 FISCAL_SPENDING
            拨款9亿欧元（即70亿元人民币）             | 拨款 FISCAL_SPENDING; 拨款 FISCAL_SPENDING
            拨款9亿欧元，约合70亿元人民币             | 拨款 FISCAL_SPENDING; 拨款 FISCAL_SPENDING
            拨款9亿欧元（相当于人民币大约合算70亿元） | 拨款 FISCAL_SPENDING; 拨款 FISCAL_SPENDING
            """)
    void theSameInAnotherCurrency(String text, String expected) {
        assertThat(Concepts.in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            营业收入和净利润分别为10亿元和2亿元                 | 营业收入 REVENUE; 净利润 PROFIT
            营业收入、毛利和净利润分别为10亿元、5亿元和2亿元    | 营业收入 REVENUE; 毛利 GROSS_PROFIT; 净利润 PROFIT
            营业收入及净利润分别为10亿元及2亿元                 | 营业收入 REVENUE; 净利润 PROFIT
            营业收入与净利润分别为10亿元与2亿元                 | 营业收入 REVENUE; 净利润 PROFIT
            营业收入和净利润分别为10亿元，2亿元                 | 营业收入 REVENUE; 净利润 PROFIT
            营业收入和净利润分别达到了10亿元和将近2亿元         | 营业收入 REVENUE; 净利润 PROFIT
            营业收入和净利润分别达到了10亿元和大约将近2亿元     | 营业收入 REVENUE; 净利润 PROFIT
            销量3万吨，收入5亿元，同比分别增长5%和9%            | 销量 SALES_VOLUME; 收入 REVENUE; 销量 SALES_VOLUME; 收入 REVENUE
            销量3万吨，收入5亿元，毛利2亿元，同比分别增长5%和9% | 销量 SALES_VOLUME; 收入 REVENUE; 毛利 GROSS_PROFIT; 收入 REVENUE; 毛利 GROSS_PROFIT
            甲醇和纯碱价格分别上涨90元/吨和60元/吨              | 价格 PRICE; 价格 PRICE
            甲醇价格分别上涨90元/吨和60元/吨                    | 甲醇价格 PRICE; 甲醇价格 PRICE
            近三年营业收入分别为3亿元、4亿元、5亿元             | 营业收入 REVENUE; 营业收入 REVENUE; 营业收入 REVENUE
            收入及纯利的年复合增长率分别为12%及15%              | 收入 REVENUE; 纯利 PROFIT
            铜价、铝价分别跌3%/2%                               | 铜价 PRICE; 铝价 PRICE
            """)
    void listsThatAnnounceThemselves(String text, String expected) {
        assertThat(Concepts.in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            营收5亿元，同比增长8%                        | 营收 REVENUE; 营收 REVENUE
            营收5亿元。同比增长8%                        | 营收 REVENUE; 营收 REVENUE
            收购量20吨，下降一成                         | 收购量 OTHER; 收购量 OTHER
            收购量20吨，双方经过一番谈判之后最终下降一成 | 收购量 OTHER; 收购量 OTHER
            收购量20吨，占一成                           | 收购量 OTHER; - SHARE_OF_TOTAL
            利润总额90亿元，其中民营企业30亿元           | 利润总额 PROFIT; 利润总额 PROFIT
            新增30例，前日22例                           | - CASES; - CASES
            新增30例，前日22人                           | - CASES; - PEOPLE
            新增30例，前日8%                             | - CASES; - SHARE_OF_TOTAL
            铜产量下降3%，至52万吨                       | 铜产量 PRODUCTION; 铜产量 PRODUCTION
            铜价下降3%，至52万吨                         | 铜价 PRICE; - OTHER
            在41个行业中居首，占2%                       | 行业 OTHER; - SHARE_OF_TOTAL
            锌价回落，本周跌3%                           | 锌价 PRICE
            锌价回落。本周跌3%                           | - PRICE
            汽车3万辆，增长3%                            | 汽车 VEHICLES; 汽车 VEHICLES
            汽车3万辆，比重3%                            | 汽车 VEHICLES; 比重 SHARE_OF_TOTAL
            """)
    void whatTheFigureBeforeMeasures(String text, String expected) {
        assertThat(Concepts.in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            中标一座水厂，金额3亿元                 | 金额 CONTRACT
            净卖出额居首，金额为2亿元               | 净卖出额 FUND_FLOW
            净卖出额居首，总金额为2亿元             | 总金额 FUND_FLOW
            最低成交价为5元/股，支付的总金额为3万元 | 最低成交价 PRICE; 支付的总金额 OTHER
            回购股份80万股，支付的总金额为3万元     | 回购股份 SHARES; 支付的总金额 REPURCHASE
            收购股份80万股，支付的总金额为3万元     | 股份 SHARES; 支付的总金额 CONSIDERATION
            金额3亿元                               | 金额 OTHER
            出资3亿元收购矿山                       | 出资 CONSIDERATION
            出资3亿元建设矿山                       | 出资 INVESTMENT
            以3亿元的价格转让子公司                 | 价格 CONSIDERATION
            财政收入900亿元，支出700亿元            | 财政收入 FISCAL_REVENUE; 支出 FISCAL_SPENDING
            斥资3亿元（含税）收购矿山               | 斥资 CONSIDERATION
            """)
    void whatAnAmountIsOf(String text, String expected) {
        assertThat(Concepts.in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            周转量7亿吨公里 | 周转量 OTHER
            航行率61%       | 航行率 SHARE_OF_TOTAL
            航行率为61%     | 航行率 SHARE_OF_TOTAL
            本月航行率61%   | 航行率 SHARE_OF_TOTAL
            实现运量7万吨   | 运量 OTHER
            完成运量7万吨   | 运量 OTHER
            录得运量7万吨   | 运量 OTHER
            """)
    void aTermKnownByItsEnd(String text, String expected) {
        assertThat(Concepts.in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            沪铜收涨1.2%，报68150元     | - PRICE; - PRICE
            望江钢铁涨3%，报7.2元       | - PRICE; - PRICE
            望江钢铁报7.2元，涨3%       | - PRICE; - PRICE
            望江钢铁现报31.2元          | - PRICE
            由5亿元降至2亿元            | - OTHER; - OTHER
            年末降至2.1%                | - SHARE_OF_TOTAL
            利率降至2.1%，年末升至3%    | 利率 INTEREST_RATE; 利率 INTEREST_RATE
            锌价跌3%，报68元            | 锌价 PRICE; 锌价 PRICE
            望江钢铁跌3%，澄湖银行涨2%  | - PRICE; - PRICE
            望江钢铁跌3%，股价报7.2元   | - PRICE; 股价 PRICE
            望江钢铁跌3%，总市值3亿元   | - PRICE; 总市值 MARKET_CAP
            望江钢铁收报7.2元           | - PRICE
            望江钢铁报收7.2元           | - PRICE
            望江钢铁收盘价7.2元         | 收盘价 PRICE
            沪指收报3100点              | - INDEX
            沪指跌30点                  | - INDEX
            沪指跌1%，报3100点          | - INDEX; - INDEX
            原油期货收于60美元          | - PRICE
            黄金跌3美元                 | - PRICE
            黄金跌3美元，报1800美元     | - PRICE; - PRICE
            人民币中间价报7.1元         | 人民币中间价 EXCHANGE_RATE
            人民币中间价上调30个基点    | 人民币中间价 EXCHANGE_RATE
            10年期国债期货跌0.3%        | - YIELD
            沪铜8月3日收涨1.2%          | - PRICE
            沪铜本周收涨1.2%            | - PRICE
            沪铜，收涨1.2%              | - PRICE
            望江钢铁今日收涨3%，报7.2元 | - PRICE; - PRICE
            望江钢铁8月3日盘中跌3%      | - PRICE
            望江钢铁：跌3%              | - PRICE
            """)
    void quotes(String text, String expected) {
        assertThat(Concepts.in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            贫困县减少了46个       | 贫困县 PLACES
            46个贫困县             | 贫困县 PLACES
            约3200万农村贫困人口   | 农村贫困人口 PEOPLE
            20家企业产量下降       | 企业 ORGANIZATIONS
            51家公司净利润翻番     | 公司 ORGANIZATIONS; 净利润 PROFIT
            7家净利润翻番          | - ORGANIZATIONS; 净利润 PROFIT
            3人核酸样本呈阳性      | - PEOPLE
            3人感染                | - PEOPLE
            3名市民代表            | 市民代表 PEOPLE
            5名学生家长            | 学生家长 PEOPLE
            5名患者                | 患者 CASES
            5名城市管理者          | 城市管理者 PEOPLE
            有55个物业项目         | 物业项目 PROJECTS
            几国55个物业           | 物业 OTHER
            售出汽车3200辆         | 汽车 SALES_VOLUME
            汽车3200辆             | 汽车 VEHICLES
            二手住宅共成交300套    | 二手住宅 SALES_VOLUME
            成交300套二手住宅      | 二手住宅 SALES_VOLUME
            持有3辆汽车            | 汽车 VEHICLES
            持有3辆                | - VEHICLES
            持有3家公司            | 公司 ORGANIZATIONS
            公司3家                | 公司 ORGANIZATIONS
            该公司在各地有3家      | - ORGANIZATIONS
            深圳市3例              | - CASES
            病例3例                | 病例 CASES
            参与的有20家           | - ORGANIZATIONS
            参与20家               | - ORGANIZATIONS
            60支望江队             | 望江队 OTHER
            并网风电3亿千瓦        | 风电 CAPACITY
            并网风电3亿千瓦时      | 风电 PRODUCTION
            年产30万吨企业25家     | 年产 CAPACITY; 企业 ORGANIZATIONS
            年产30万吨钢材         | 钢材 CAPACITY
            正常运营的网贷平台25家 | 网贷平台 ORGANIZATIONS
            25家正常运营的网贷平台 | 网贷平台 ORGANIZATIONS
            25家的网贷平台         | 网贷平台 ORGANIZATIONS
            40名员工的情况         | 员工 EMPLOYEES
            40名新员工的家属       | 新员工 EMPLOYEES
            25家有进口业务         | - ORGANIZATIONS
            25家为外资             | - ORGANIZATIONS
            25家是外资             | - ORGANIZATIONS
            2名省外返乡人员        | 省外返乡人员 PEOPLE
            6个车贷公司            | 车贷公司 ORGANIZATIONS
            3只产品跌幅            | 产品 SECURITIES
            3只产品，跌幅          | 产品 SECURITIES
            6万贫困户就业          | 贫困户 HOUSEHOLDS
            帮助6万户贫困户就业    | 贫困户 HOUSEHOLDS
            3只基金产品            | 基金产品 SECURITIES
            3个产品                | 产品 EQUIPMENT
            3台（套）设备          | 设备 EQUIPMENT
            3台左右的设备          | 设备 EQUIPMENT
            3台以上设备            | 设备 EQUIPMENT
            3台多设备              | 设备 EQUIPMENT
            股份300万股            | 股份 SHARES
            解除质押300万股        | 解除质押 SHARES
            回购300万股公司股份    | 公司股份 SHARES
            成交量300万股          | 成交量 TRADING_VOLUME
            持有公司300万股        | 持有 SHARES
            300万股                | - SHARES
            持有人300万股          | - SHARES
            中签300万股            | - SHARES
            占地70亩               | - AREA
            面积70亩               | 面积 AREA
            70亩林地               | 林地 AREA
            70亩的林地             | 林地 AREA
            全程43公里             | - DISTANCE
            43公里高速公路         | 高速公路 DISTANCE
            注册用户300万          | 注册用户 USERS
            300万注册用户          | 注册用户 USERS
            300万                  | - OTHER
            员工3万人              | 员工 EMPLOYEES
            3万员工                | 员工 EMPLOYEES
            旅客3万人次            | 旅客 PEOPLE
            游客3万人次            | 游客 PEOPLE
            拘留3人                | - PEOPLE
            3艘船                  | 船 VEHICLES
            3架飞机                | 飞机 VEHICLES
            3座城市                | 城市 PLACES
            3条意见                | 意见 OTHER
            3项专利                | 专利 OTHER
            3项任务                | 任务 PROJECTS
            3件案件                | 案件 CASES
            3件产品                | 产品 EQUIPMENT
            3件家具                | 家具 EQUIPMENT
            出口3万吨钢材          | 钢材 EXPORTS
            进口3万吨铁矿石        | 铁矿石 IMPORTS
            产量3万吨              | 产量 PRODUCTION
            销量3万吨              | 销量 SALES_VOLUME
            库存3万吨              | 库存 INVENTORY
            消费3万吨              | 消费 CONSUMPTION
            装机3万千瓦            | 装机 CAPACITY
            用电3亿千瓦时          | 用电 CONSUMPTION
            25家大型企业           | 大型企业 ORGANIZATIONS
            25家小型企业           | 小型企业 ORGANIZATIONS
            25家新企业             | 新企业 ORGANIZATIONS
            25家重点企业           | 重点企业 ORGANIZATIONS
            25家非上市企业         | 非上市企业 ORGANIZATIONS
            25名老员工             | 老员工 EMPLOYEES
            12家生产企业           | 生产企业 ORGANIZATIONS
            12家盈利企业           | 盈利企业 ORGANIZATIONS
            12家企业盈利           | 企业 ORGANIZATIONS
            3个特大型企业          | 特大型企业 ORGANIZATIONS
            3名工人的家属          | 工人 EMPLOYEES
            3名受伤工人            | 受伤工人 EMPLOYEES
            300名新招聘的员工      | 员工 EMPLOYEES
            30个新开工项目         | 新开工项目 PROJECTS
            30个项目的投资         | 项目 PROJECTS
            30多个项目             | 项目 PROJECTS
            30余个项目             | 项目 PROJECTS
            30个左右项目           | 项目 PROJECTS
            30个以上项目           | 项目 PROJECTS
            30个（含）项目         | 项目 PROJECTS
            30个以内的项目         | 项目 PROJECTS
            30家上市公司及子公司   | 上市公司 ORGANIZATIONS
            30家上市公司和子公司   | 上市公司 ORGANIZATIONS
            30家公司中             | 公司 ORGANIZATIONS
            30家公司在亏损         | 公司 ORGANIZATIONS
            30辆新能源汽车         | 新能源汽车 VEHICLES
            30辆二手车             | 二手车 VEHICLES
            新能源汽车30辆         | 新能源汽车 VEHICLES
            二手车成交30辆         | 二手车 SALES_VOLUME
            成交二手车30辆         | 二手车 SALES_VOLUME
            二手车共计成交30辆     | 二手车 SALES_VOLUME
            收购望江钢铁30万股     | - SHARES
            收购望江钢铁股票30万股 | 股票 SHARES
            成交量30万手           | 成交量 TRADING_VOLUME
            持仓30万手             | 持仓 TRADING_VOLUME
            销售30万吨             | 销售 SALES_VOLUME
            钢材出口30万吨         | 出口 EXPORTS
            年产能30万吨           | 年产能 CAPACITY
            年产能30万吨的装置     | 装置 CAPACITY
            产能30万吨             | 产能 CAPACITY
            生产30万吨             | 生产 PRODUCTION
            发电30万千瓦时         | 发电 PRODUCTION
            铺设30公里管道         | 管道 DISTANCE
            管道30公里             | 管道 DISTANCE
            种植30万亩             | - AREA
            30万亩水稻             | 水稻 AREA
            游客达30万人次         | 游客 PEOPLE
            接待游客30万人次       | 游客 PEOPLE
            新增就业30万人         | 新增就业 EMPLOYEES
            新增30万人             | - PEOPLE
            参保30万人             | - PEOPLE
            30万户                 | - HOUSEHOLDS
            用户30万户             | 用户 USERS
            低保30万户             | - HOUSEHOLDS
            """)
    void whatIsCounted(String text, String expected) {
        assertThat(Concepts.in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            成本因矿价上涨增加60元                  | 成本 COST
            成本受矿价上涨影响增加60元              | 成本 COST
            上网电价（含税）0.42元                  | 上网电价 PRICE
            上网电价（含税）为0.42元                | 上网电价 PRICE
            上网电价含税0.42元                      | 上网电价 PRICE
            收入按平均汇率折算为9万亿元             | 收入 REVENUE
            收入以平均汇率换算为9万亿元             | 收入 REVENUE
            上半年收入3亿元                         | 收入 REVENUE
            年收入3亿元                             | 年收入 REVENUE
            归属于上市公司股东的净利润3亿元         | 归属于上市公司股东的净利润 PROFIT
            归属于上市公司股东净利润3亿元           | 归属于上市公司股东净利润 PROFIT
            上市公司股东的净利润3亿元               | 净利润 PROFIT
            归属于母公司所有者的净利润3亿元         | 归属于母公司所有者的净利润 PROFIT
            归属母公司股东的每股收益3元             | 归属母公司股东的每股收益 EPS
            净利润3个百分点                         | 净利润 MARGIN
            收益8%                                  | 收益 YIELD
            收益上升8%                              | 收益 REVENUE
            M1增长8%                                | M1 OTHER
            PE上涨8%                                | PE VALUATION
            PE8倍                                   | PE VALUATION
            合同金额3亿元                           | 合同金额 CONTRACT
            合同总金额3亿元                         | 合同总金额 CONTRACT
            销售：3亿元                             | 销售 SALES
            销售金额：3亿元                         | 销售金额 SALES
            销售收入：望江：3亿元                   | 销售收入 REVENUE
            销售收入（望江（北方））3亿元           | 销售收入 REVENUE
            归母净利润（扣非）：望江（合并）：3亿元 | 归母净利润 PROFIT
            """)
    void theNearestTermBefore(String text, String expected) {
        assertThat(Concepts.in(text)).isEqualTo(expected);
    }
}
