package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts of money; {@link CurrencyTest} has the currencies, {@link RangeTest} the ranges. */
class MoneyTest {

    static Stream<Arguments> corpus() {
        return Corpus.of("""
                70000元  70,000元  7万元  7万块  7萬圓  ７万元  七万元  七万块钱  柒万圆整  柒萬圓整  柒万元整 -> 70000 CNY
                人民币7万元  人民币七万元  7万元人民币  70000人民币  RMB7万  RMB 70,000  CNY70000  ¥70,000  ￥70000 -> 70000 CNY
                235000000元  23500万元  2.35亿元  2亿3500万元  两亿三千五百万元  2.35億元  二点三五亿元 -> 235000000 CNY
                6千4百万元  6400万元  六千四百万元  陆仟肆佰万元  0.64亿元  人民币6400万元  64,000,000.00元 -> 64000000 CNY
                1.6万亿元  16000亿元  一万六千亿元  1.6万亿元人民币 -> 1600000000000 CNY
                4个亿  四个亿  4亿元  四亿元 -> 400000000 CNY
                1234.5万元  1,234.5万元  1，234.5万元  12345000元  人民币 1,234.5 万元  壹仟贰佰叁拾肆万伍仟元 -> 12345000 CNY
                -2600万元  −2600万元  负2600万元  -0.26亿元  －２６００万元 -> -26000000 CNY
                0元  零元  ０元 -> 0 CNY
                """);
    }

    static Stream<Arguments> withSubUnits() {
        return Corpus.of("""
                123元1角1分  123块1毛1分  123.11元  一百二十三元一角一分  壹佰贰拾叁元壹角壹分 -> 123.11 CNY
                6元5角  6块5毛  6.5元  六块五  六块五毛  六元五角 -> 6.5 CNY
                八块六毛九  八块六毛九分  八元六角九分  8.69元 -> 8.69 CNY
                四块零二  四元零二分  4.02元 -> 4.02 CNY
                九块半  九块五 -> 9.5 CNY
                7毛钱  7角钱 -> 0.7 CNY
                三毛五 -> 0.35 CNY
                两角五分  两毛五 -> 0.25 CNY
                3分钱 -> 0.03 CNY
                45美分  0.45美元 -> 0.45 USD
                三美元又五美分  3.05美元 -> 3.05 USD
                """);
    }

    static Stream<Arguments> vague() {
        return Corpus.of("""
                十几亿元  十几億元  十几个亿 -> 1000000000..2000000000 CNY about
                几十亿元  数十亿元 -> 1000000000..10000000000 CNY about
                数百万元  几百万元  数百万人民币 -> 1000000..10000000 CNY about
                数亿港元  几亿港元 -> 100000000..1000000000 HKD about
                两三百万元 -> 2000000..3000000 CNY about
                三五千元 -> 3000..5000 CNY about
                四十几万元 -> 400000..500000 CNY about
                30多亿元  三十多亿元  30余亿元 -> 3000000000 CNY over
                百余亿元  上百亿元 -> 10000000000 CNY over
                上万元  万余元  万多元 -> 10000 CNY over
                亿余元 -> 100000000 CNY over
                """);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource({"corpus", "withSubUnits", "vague"})
    void corpus(String spelling, String meaning) {
        assertThat(Figures.in(spelling)).isEqualTo(spelling + " = money " + meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            茶厂全年进账约1,820.6万元，欠账还有３亿元 | 1,820.6万元 = money 18206000 CNY about; ３亿元 = money 300000000 CNY
            这把椅子卖三十五块六，那把五十块以上     | 三十五块六 = money 35.6 CNY; 五十块 = money 50 CNY at_least
            水表每只降了两美元又三美分               | 两美元又三美分 = price 2.03 USD/只
            目标价上调至86港元                       | 86港元 = money 86 HKD
            老楼装电梯花了百万元，邻居各摊一万元     | 百万元 = money 1000000 CNY; 一万元 = money 10000 CNY
            今春的茶卖了1个多亿                      | 1个多亿 = money 100000000 CNY over
            茶馆完成近亿元融资                       | 亿元 = money 100000000 CNY nearly
            一张门票118日元                          | 118日元 = money 118 JPY
            货款港币不超过320万元                    | 320万元 = money 3200000 HKD at_most
            修堤又要半个亿                           | 半个亿 = money 50000000 CNY
            这袋盐9块9                               | 9块9 = money 9.9 CNY
            付了5元6                                 | 5元 = money 5 CNY
            美元兑人民币6.37元                       | 6.37元 = money 6.37 CNY
            买入美元5家银行                          | 5家 = count 5 家
            港币3万美元户各一                        | 3万美元 = money 30000 USD
            一周两万元                               | 一周 = duration 1 周; 两万元 = money 20000 CNY
            货款5亿元港币                            | 5亿元港币 = money 500000000 HKD
            两口锅要价两块                           | 两块 = money 2 CNY
            造假2个亿又一只股票遭殃                  | 2个亿 = money 200000000 CNY
            发了570亿美元五年期国债                  | 570亿美元 = money 57000000000 USD; 五年 = duration 5 年
            剩下的几百万一直拖着没给                 | 几百万 = money 1000000..10000000 CNY about
            迈上6万亿美元两大台阶                    | 6万亿美元 = money 6000000000000 USD over
            全县新装银幕3120块                       | 3120块 = count 3120 块
            """)
    void inText(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三元里的早晨", "元旦放假", "公元前", "三元催化器", "美元走强", "以元计价", "单位换成万元", "块状物", "三块地",
        "得了五分", "分红方案", "欠债者", "亿元俱乐部", "万元户的故事", "分他一块", "一个亿级项目"})
    void noMoney(String text) {
        assertThat(Figures.reportedIn(text)).doesNotContain("money", "price");
    }

    @Test
    void isARecordOfAmountCurrencyAndQualifier() {
        Quantity quantity = Figures.mentions("约8亿港元").get(0).quantity();

        assertThat(quantity).isEqualTo(new Money(quantity.amount(), "HKD", Qualifier.ABOUT));
        assertThat(quantity.amount().value()).isEqualByComparingTo("800000000");
    }
}
