package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Money per unit: after a slash, after 每, or after a term that says so (EPS, 吨毛利). */
class PriceTest {

    static Stream<Arguments> slashes() {
        return Corpus.of("""
                16.42元/股  16.42元／股  １６．４２元／股  人民币16.42元/股 -> 16.42 CNY/股
                8.35港元/股  港币8.35元/股 -> 8.35 HKD/股
                5200元/吨  5,200元/吨  0.52万元/吨  五千二百元/吨 -> 5200 CNY/吨
                60-70元/吨  60元-70元/吨  60元/吨-70元/吨  60元/吨至70元/吨  60至70元/吨 -> 60..70 CNY/吨
                68.9美元/桶 -> 68.9 USD/桶
                3.1万元/平方米 -> 31000 CNY/平方米
                0.62元/千瓦时 -> 0.62 CNY/千瓦时
                4500元/月 -> 4500 CNY/月
                299元/瓶 -> 299 CNY/瓶
                35美分/加仑  0.35美元/加仑 -> 0.35 USD/加仑
                420美元/1000板英尺 -> 420 USD/1000板英尺
                """);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("slashes")
    void theSlashBelongsToTheFigure(String spelling, String meaning) {
        assertThat(Figures.in(spelling)).isEqualTo(spelling + " = price " + meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            配股价定为每股7.2港元                   | 7.2港元 = price 7.2 HKD/股
            每股净资产为4.15元                      | 4.15元 = price 4.15 CNY/股
            每股收益0.36分                          | 0.36分 = price 0.0036 CNY/股
            中期息每股12.5仙                        | 12.5仙 = price 0.125 HKD/股
            每股亏损3便士                           | 3便士 = price 0.03 GBP/股
            煤价涨到每吨610-630元                   | 610-630元 = price 610..630 CNY/吨
            原油每桶跌至61.2美元                    | 61.2美元 = price 61.2 USD/桶
            黄金每盎司报1,955美元                   | 1,955美元 = price 1955 USD/盎司
            电价每千瓦时0.48元                      | 0.48元 = price 0.48 CNY/千瓦时
            汽油每加仑贵了11美分                    | 11美分 = price 0.11 USD/加仑
            每10股派1.8元                           | 1.8元 = price 1.8 CNY/10股
            每户补助三千元                          | 三千元 = price 3000 CNY/户
            每张门票八十元                          | 八十元 = price 80 CNY/张
            不超过每股9元                           | 9元 = price 9 CNY/股 at_most
            每公斤卖十几元                          | 十几元 = price 10..20 CNY/公斤 about
            每股价格为3.2港元                       | 3.2港元 = price 3.2 HKD/股
            每万份收益0.7元                         | 0.7元 = price 0.7 CNY/万份
            豆腐卖2.5元每斤                         | 2.5元 = price 2.5 CNY/斤
            豆腐卖5块钱一斤                         | 5块钱 = price 5 CNY/斤
            中期股息每股港币30分                    | 港币30分 = price 0.3 HKD/股
            小麦期货报7.89-1/4美元/蒲式耳           | 7.89-1/4美元/蒲式耳 = price 7.8925 USD/蒲式耳
            月租5元/平方米/天                       | 5元/平方米/天 = price 5 CNY/平方米/天
            炒到900元左右/个                        | 900元 = price 900 CNY/个 about
            跌到7万/吨                              | 7万/吨 = price 70000 CNY/吨
            """)
    void eachStandsBefore(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EPS为0.74元             | 0.74元 = price 0.74 CNY/股
            EPS 1.21美元            | 1.21美元 = price 1.21 USD/股
            明年EPS预期由6.2美元上调至6.5美元 | 6.2美元 = price 6.2 USD/股; 6.5美元 = price 6.5 USD/股
            吨毛利95元              | 95元 = price 95 CNY/吨
            单车利润1.4万元         | 1.4万元 = price 14000 CNY/辆
            单箱收入4,300元         | 4,300元 = price 4300 CNY/箱
            """)
    void aTermMeansPerUnit(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每股收益0.31元，上年同期为0.22元   | 0.31元 = price 0.31 CNY/股; 0.22元 = price 0.22 CNY/股
            每股收益增长12%至0.56元            | 12% = percentage 12 %; 0.56元 = price 0.56 CNY/股
            EPS分别为0.9/1.1/1.4元             | 0.9 = price 0.9 CNY/股; 1.1 = price 1.1 CNY/股; 1.4元 = price 1.4 CNY/股
            锌价每吨跌80元，运费3万元          | 80元 = price 80 CNY/吨; 3万元 = money 30000 CNY
            每吨上调50元。另付定金2万元        | 50元 = price 50 CNY/吨; 2万元 = money 20000 CNY
            水泥均价325元/吨，同比回落40元     | 325元/吨 = price 325 CNY/吨; 40元 = money 40 CNY
            白菜2元/斤，买了3斤                | 2元/斤 = price 2 CNY/斤; 3斤 = measure 3 斤
            下调6%至每桶45美分                 | 6% = percentage 6 %; 45美分 = price 0.45 USD/桶
            """)
    void theUnitReachesAsFarAsTheSameThing(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            报价52.4港元            | 52.4港元 = money 52.4 HKD
            每逢周末入账2万元       | 2万元 = money 20000 CNY
            单价80元                | 80元 = money 80 CNY
            铜价涨了300元           | 300元 = money 300 CNY
            得0.36分                | ''
            看STEPS演出花了6美元    | 6美元 = money 6 USD
            每人认购1手（900元）    | 1手 = count 1 手; 900元 = money 900 CNY
            """)
    void aPriceWithoutItsUnitIsMoney(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }
}
