package io.github.caishu.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A text, in which ⏎ is a line break, and whom each of its figures is about; {@code -} for nobody. */
class EntityTest {

    static Stream<Arguments> subjects() {
        return Corpus.of("""
                云海药业去年净利润2亿元 -> 云海药业
                2023年，云海药业实现净利润2亿元，同比增长15% -> 云海药业 云海药业
                其中，装备制造业增加值增长5%，采矿业增加值增长2% -> 装备制造业 采矿业
                截至6月末，全国个体工商户达8000万户 -> 全国
                宁波港货物吞吐量增长3% -> 宁波港
                5月初以来江边砂石涨了20元 -> 江边砂石
                与去年相比，新能源汽车销量增长30% -> 新能源汽车
                与去年相比云海药业净利润增长5% -> 云海药业
                全国铁路、公路、民航发送旅客5000万人次 -> 全国
                泰国首都曼谷新增确诊病例200例 -> 曼谷
                成本上升导致云海药业毛利率下降2个百分点 -> 云海药业
                在入境旅客中，德国旅客占5% -> 德国旅客
                云海药业方面表示，全年营收将达30亿元 -> 云海药业
                重申对云海药业的买入评级，目标价25元 -> 云海药业
                铝行业需求迅速回落，1-8月铝材销量为600万吨 -> 铝材
                青瓦网的交易额达5亿元 -> 青瓦网
                华强电子所持股份达3% -> 华强电子
                弥补缺口后公司5月毛利率下降2个百分点 -> 公司
                会上有云海证券、华强证券等16家券商 -> -
                上周五，沪指涨1%，深成指跌0.5% -> 沪指 深成指
                12月21日，云海药业跌停，收盘价为12.3元 -> 云海药业
                云海药业共有多达200家门店 -> 云海药业
                普通鸡蛋每斤价格为5元 -> 普通鸡蛋
                北交所医药第一股云海药业今日上市，大涨50% -> 云海药业
                云海航运公布7月主要生产数据，周转量7亿吨海里，航行率61% -> 云海航运 云海航运
                江岸电站年发电量达30亿千瓦时 -> 江岸电站
                湖滨酒店平均入住率为68% -> 湖滨酒店
                云海药业今年扭亏为盈，净利润3亿元 -> 云海药业
                扭亏为盈净利润3亿元 -> -
                以云海银行为例，客户有3000多个 -> 云海银行
                平安银行个人金融事业部放款3亿元 -> 平安银行个人金融事业部
                美国10年期国债收益率跌3个基点 -> 美国10年期国债收益率
                """);
    }

    static Stream<Arguments> pronouns() {
        return Corpus.of("""
                华强电子(002999.SZ)公告，公司上半年营收3亿元 -> 华强电子
                华强电子(002999.SZ)昨日公告。公司上半年营收3亿元 -> 华强电子
                公司上半年营收3亿元，毛利率为20% -> 公司 公司
                杭州市公布全年数据，该市生产总值增长6% -> 杭州市
                云海药业净利润增长5%。其毛利率为30% -> 云海药业 云海药业
                根据望江市银行业协会统计，贷款余额5亿元。该协会预计，新增贷款将超过2亿元 -> 望江市 望江市
                本报望江7月18日电　澄湖消费金融公司昨日公布半年报，资产38亿元。公司客户超100万人 -> 澄湖消费金融公司 澄湖消费金融公司
                云海药业称，本公司今年营收将增长5% -> 云海药业
                浙江省新增3例。去年以来，境外输入仍多，全省新增120例 -> 浙江省 浙江省
                陕西新增35例，其中社区筛查发现30例 -> 陕西 陕西
                法国疫情仍在扩散，该国新增病例5000例 -> 法国
                宁波市老城区污水处理项目已开工。该项目总投资3亿元 -> 宁波市老城区污水处理项目
                去年启动“筑巢计划”，该项目已惠及5万户 -> 筑巢计划
                公司拟投资建设“江岸光伏发电项目”，项目总投资2亿元 -> 江岸光伏发电项目
                """);
    }

    static Stream<Arguments> spokenOfBefore() {
        return Corpus.of("""
                云海药业去年营收20亿元，净利润2亿元，分红5000万元 -> 云海药业 云海药业 云海药业
                云海药业去年营收20亿元。净利润2亿元 -> 云海药业 云海药业
                据国家统计局初步核算，一季度国内生产总值增长5% -> -
                据云海市统计局初步核算，一季度全市地区生产总值增长5% -> 云海市
                望江市统计局公布，全年生产总值增长5% -> 望江市
                恒生指数收报24000点。⏎望江市疾控中心通报，新增病例3例 -> 恒生指数 望江市
                统计局公布，浙江省生产总值增长5%。出口增长8% -> 浙江省 浙江省
                需求回升，铜材价格上涨5% -> 铜材
                """);
    }

    static Stream<Arguments> companies() {
        return Corpus.of("""
                平安银行(000001.SZ)涨2% -> 平安银行=000001.SZ
                *ST星源跌停，现报1.2元 -> *ST星源=000005.SZ
                云海药业（SH 688999，收盘价：35.42元）发布公告 -> 云海药业=688999.SH
                南山智能(SNAI.N)盘前涨3% -> 南山智能=SNAI.N
                远东控股(1501.HK)跌超5% -> 远东控股=01501.HK
                江苏云海药业股份有限公司净利润3亿元 -> 江苏云海药业股份有限公司
                港股云海水务跌5% -> 云海水务
                云海药业(北京)股份有限公司营收3亿元 -> 云海药业(北京)股份有限公司
                江苏云海投资有限公司（以下简称“云海投资”）成立于2010年，云海投资注册资本5亿元 -> 云海投资
                子公司云海新材净利润3亿元 -> 云海新材
                云海证券：将华强电子(01777.HK)目标价上调至9港元 -> 华强电子
                云海投资（集团）有限公司注册资本5亿元 -> 云海投资（集团）有限公司
                云海投资合伙企业（有限合伙）成立，执行事务合伙人为望江管理有限公司，出资总额7亿元 -> 云海投资合伙企业（有限合伙）
                云海证券：恢复跟踪华强电子，评级跑赢行业，目标价8元 -> 华强电子
                A股云海新材（600999.SH）收盘涨3% -> 云海新材
                控股股东张大山持股5% -> 张大山
                中国银行业协会会员达700家 -> 中国银行业协会
                贵州茅台镇酒企达1000家 -> 贵州茅台镇
                """);
    }

    static Stream<Arguments> shareholders() {
        return Corpus.of("""
                华强电子(002999.SZ)公告，实际控制人张大山于5月6日将质押给云海证券的股份约600万股解除质押 -> 张大山
                华强电子(002999.SZ)公告，公司拟收购云海药业51%股权 -> 云海药业
                华强电子(002999.SZ)公告，公司接到股东江苏云海投资有限公司的通知，其解除质押200万股，占总股本2% -> 江苏云海投资有限公司 江苏云海投资有限公司
                华强电子(002999.SZ)公告，拟回购200万股，占总股本2% -> 华强电子 华强电子
                张大山将其所持有的部分股票解除质押，解除质押3万股 -> 张大山
                华强电子(002999)股东张大山减持100万股 -> 张大山
                华强电子获江苏云海投资于5月8日增持200万股 -> 江苏云海投资
                华强电子新增江苏云海投资有限公司为股东，持股5% -> 江苏云海投资有限公司
                华强电子公告，拟收购宁波云海光伏有限公司（简称“云海光伏”）80%股权 -> 宁波云海光伏有限公司
                华强电子：云海投资打算减持不超公司4%股份 -> 云海投资
                持股5%以上股东江苏云海投资有限公司减持100万股 -> 江苏云海投资有限公司 江苏云海投资有限公司
                由于长江石化65万吨/年装置停工 -> 长江石化
                """);
    }

    static Stream<Arguments> dealtOut() {
        return Corpus.of("""
                铜管、铝材产量分别增长5%、6% -> 铜管 铝材
                甲醇和纯碱价格分别上涨100元/吨和200元/吨，至2500元/吨和1800元/吨 -> 甲醇 纯碱 甲醇 纯碱
                云海药业的主营业务为中成药、化学药，占营收比例分别为：70%、30% -> 中成药 化学药
                世贸服务、远洋物业跌超3% -> 世贸服务、远洋物业
                云海药业、华强电子分别涨5%、3% -> 云海药业 华强电子
                云海药业3月铜管、铝材产量分别为5万吨、6万吨 -> 铜管 铝材
                """);
    }

    static Stream<Arguments> headlines() {
        return Corpus.of("""
                云海新材(300265)实控人辞去董事长职务 华强电子(002999.SZ)股东减持3万股 -> 华强电子
                董秘辞职 华强电子(002999.SZ)股东减持3万股 -> 华强电子
                """);
    }

    static Stream<Arguments> nobody() {
        return Corpus.of("""
                昨日以3亿元成交 -> -
                共有百余家银行发行存单 -> -
                共有百余家银行发行存单。进口额达5亿元 -> - -
                其中30%来自海外 -> -
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"subjects", "pronouns", "spokenOfBefore", "companies", "shareholders", "dealtOut", "headlines", "nobody"})
    void isAbout(String text, String entities) {
        assertThat(Entities.in(text, entities.contains("="))).isEqualTo(entities);
    }

    /** A name of unknown beginning is looked for over 40 code units: an odd number of them ends within the pair of an emoji. */
    @Test
    void aNameCutAtItsLongestHoldsWholeCharacters() {
        String emoji = "\uD83D\uDE00";

        assertThat(EXTRACTOR.extract(emoji.repeat(30) + "甲(02357.HK)回购121万股")).extracting(claim -> claim.entity().text())
                .containsExactly(emoji.repeat(20) + "甲");
        assertThat(EXTRACTOR.extract(emoji.repeat(30) + "(02357.HK)回购121万股")).extracting(claim -> claim.entity().text())
                .containsExactly(emoji.repeat(20));
    }

    @Test
    void aBracketBelongsToTheFigureBeforeIt() {
        assertThat(Entities.in("即期市场成交3万亿元（等值0.5万亿美元）", false)).isEqualTo("即期市场 即期市场");
    }
}
