package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers without a unit: money, people and things, or nothing, as the words around them say. */
class BareNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全县6720万农村贫困人口               | 6720万 = count 67200000
            惠及近400万用户                      | 400万 = count 4000000 nearly
            会员突破2亿                          | 2亿 = count 200000000 over
            下载量达1.3亿次                      | 1.3亿次 = count 130000000 次
            员工约3.6万                          | 3.6万 = count 36000 about
            赴考的达十几万考生                   | 十几万 = count 100000..200000 about
            有三十几万考生赴考                   | 三十几万 = count 300000..400000 about
            粉丝60w                              | 60w = count 600000
            新增86幼儿园                         | 86 = count 86
            学员已达2140万                       | 2140万 = count 21400000
            大雾中数千航班停飞                   | 数千 = count 1000..10000 about
            十四部门联合发文                     | 十四 = count 14
            茶农逾万户                           | 万户 = count 10000 户 over
            今年十四部门联合发文                 | 十四 = count 14
            新增486流感确诊病例                  | 486 = count 486
            员工逾亿                             | 亿 = count 100000000 over
            1k用户                               | 1k = count 1000
            20w+粉丝                             | 20w = count 200000 over
            累计486流感确诊病例                  | 486 = count 486
            共有486流感确诊病例                  | 486 = count 486
            2400用户大会师                       | 2400 = count 2400
            镇上失业人数到年底或达2.07亿         | 2.07亿 = count 207000000
            """)
    void countsTheNearestNoun(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            信贷余额达12640亿                    | 12640亿 = money 1264000000000 CNY
            对方支付80万赔偿金                   | 80万 = money 800000 CNY
            奖金20w                              | 20w = money 200000 CNY
            月薪12k左右                          | 12k = money 12000 CNY about
            月薪12k-18k                          | 12k-18k = money 12000..18000 CNY
            票房收了6.4亿                        | 6.4亿 = money 640000000 CNY
            套现约2.2亿                          | 2.2亿 = money 220000000 CNY about
            套现了2.2亿 云岭茶业跌停             | 2.2亿 = money 220000000 CNY
            售价19.9万起                         | 19.9万 = money 199000 CNY at_least
            市值逾万亿                           | 万亿 = money 1000000000000 CNY over
            收入五百三十万                       | 五百三十万 = money 5300000 CNY
            融资七八千万                         | 七八千万 = money 70000000..80000000 CNY about
            罚款50万-80万                        | 50万-80万 = money 500000..800000 CNY
            市值近万亿                           | 万亿 = money 1000000000000 CNY nearly
            涉案达千万！                         | 千万 = money 10000000 CNY
            月薪首次破万                         | 万 = money 10000 CNY over
            套现1.62亿万山矿业股价大跌           | 1.62亿 = money 162000000 CNY
            骗走200多万 43人获刑                 | 200多万 = money 2000000 CNY over; 43人 = count 43 人
            一期387亿5G设备招标                  | 387亿 = money 38700000000 CNY
            会员都来了。全年到手2.07亿           | 2.07亿 = money 207000000 CNY
            账户100余额，存了2万                 | 2万 = money 20000 CNY
            """)
    void isMoneyWhereAMoneyNounIsNearer(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            客户支付300万                        | 300万 = money 3000000 CNY
            贷款客户300万                        | 300万 = count 3000000
            向200万农户发放贷款5亿               | 200万 = count 2000000; 5亿 = money 500000000 CNY
            """)
    void theNearerNounDecides(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            信贷余额达12640亿 | 12640亿 = money 1264000000000 HKD
            会员突破2亿       | 2亿 = count 200000000 over
            付了6元           | 6元 = money 6 HKD
            付了6美元         | 6美元 = money 6 USD
            """)
    void bareMoneyIsInTheDefaultCurrency(String text, String figures) {
        assertThat(Figures.in(text, QuantityRecognizer.of(Vocabulary.standard(), "HKD"))).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"编号86", "页码320", "千亿级", "百亿级项目", "万亿市场", "三百", "二十四节气", "得86", "2018用户大会", "一千零一夜",
        "3M", "10k跑", "4.5", "-6", "大约三千", "茶农之一", "降到0", "等一等...", "每10万居民", "编号486流感确诊病例", "2019Q2会员", "镇上2018粉丝", "超亿科技股", "评分6-", "总数", "周数"})
    void neither(String text) {
        assertThat(Figures.in(text)).isEmpty();
    }
}
