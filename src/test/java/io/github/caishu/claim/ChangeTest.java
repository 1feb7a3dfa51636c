package io.github.caishu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure is a change where the text says that its quantity rose or fell by it; all else is a level. */
class ChangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            茶叶出口量增长8%                     | 8% up
            客流下降了约两成                     | 两成 down
            铜价每吨上涨60元                     | 60元 up
            不良率上升0.12个百分点               | 0.12个百分点 up
            收益率下行4BP                        | 4BP down
            亏损收窄31%                          | 31% down
            航班取消率高出3个百分点              | 3个百分点 up
            费率调降至少15%                      | 15% down
            门票收入腰斩后又跌近7%               | 7% down
            注册用户翻番                         | 翻番 up
            人手缩减一半                         | 一半 down
            利差缩窄2.8个基点                    | 2.8个基点 down
            营建许可环比 3.6%                    | 3.6% up sequential
            净利润同比-2%                        | -2% down yoy
            """)
    void aVerbLeadsToTheFigure(String text, String meaning) {
        assertThat(Changes.in(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            涨幅为2.6%                           | 2.6% up
            全年增速预计在5%以上                 | 5% up
            跌幅一度扩大至9%                     | 9% down
            锡价涨幅居首，达到4.2%               | 4.2% up
            年均复合增长率约为12%                | 12% up
            9%的涨幅                            | 9% up
            六成以上的降幅                       | 六成 down
            订单保持35%的高速增长                | 35% up
            """)
    void aNounMeasuresTheChange(String text, String meaning) {
        assertThat(Changes.in(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            即日起上调砂石出厂价12%              | 12% up
            该券商下调其明年每股盈利预测4%       | 4% down
            新工艺降低了每台成本300元            | 300元 down
            毛利率高于同行2.5个百分点            | 2.5个百分点 up
            失业率低于全国0.4个百分点            | 0.4个百分点 down
            """)
    void anObjectMayStandBetween(String text, String direction) {
        assertThat(Changes.in(text)).startsWith(direction);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            日产量由3万吨提高到5万吨             | 3万吨 level; 5万吨 level
            持股比例降为4.9%                     | 4.9% level
            上调指导价至28万元                   | 28万元 level
            股指跌破3000点                       | 3000点 level
            收报17.2港元，跌3%                   | 17.2港元 level; 3% down
            运价上涨90点，至1210点               | 90点 up; 1210点 level
            库存增加4%至12万吨                   | 4% up; 12万吨 level
            占比5%                               | 5% level
            增速高于全国，工业占比41%            | 41% level
            持股比例低于5%                       | 5% level
            利率为-0.5%                          | -0.5% level
            价格较高，为900元                    | 900元 level
            """)
    void whatIsReachedIsALevel(String text, String meaning) {
        assertThat(Changes.in(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "新增确诊病例47例", "股东减持120万股", "增持股份90万股", "主力资金净流入3亿元", "裁员80人", "投放逆回购700亿元",
            "两市上涨超2600只", "年内加息4次", "工业增加值突破3000亿元", "压缩机年销300万台", "增值税2万元", "计提减值准备6000万元",
            "工资未增长5%"})
    void flowsTransactionsAndLookAlikesAreLevels(String text) {
        assertThat(Changes.in(text)).endsWith(" level").doesNotContain(";");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            进出口分别增长7%、3%                 | 7% up; 3% up
            钾肥、磷肥价格上涨14%/9%             | 14% up; 9% up
            指数下跌40点或1.3%                   | 40点 down; 1.3% down
            涨价幅度在10%左右（25元/吨）         | 10% up; 25元/吨 up
            销量增长6%，高于预期的5%             | 6% up; 5% up
            销量增长6%，毛利率5%                 | 6% up; 5% level
            收入增长6%、净利润2亿元              | 6% up; 2亿元 level
            毛利率分别变动-1.4/+3.6/+0.9pct      | -1.4 level; +3.6 up; +0.9pct up
            """)
    void aListSharesItsVerb(String text, String meaning) {
        assertThat(Changes.in(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            营收6亿元（+4.8%）                   | 6亿元 level; +4.8% up
            出货量同比+60%                       | +60% up yoy
            净利润2亿元（YoY-31%）               | 2亿元 level; -31% down yoy
            单价同比 -5%                         | -5% down yoy
            增速-3%                              | -3% down
            首套利率为LPR+40个基点               | 40个基点 level
            """)
    void theSignSaysIt(String text, String meaning) {
        assertThat(Changes.in(text)).isEqualTo(meaning);
    }
}
