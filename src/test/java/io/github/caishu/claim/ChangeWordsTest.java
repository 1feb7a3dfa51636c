package io.github.caishu.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words say that a figure is a rise or a fall, and what it is compared with. */
class ChangeWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            净利润同比增长6%                     | 6%: 增长, 同比
            销量增长了约6%                       | 6%: 增长, none
            涨3%                                 | 3%: 涨, none
            亏损收窄31%                          | 31%: 收窄, none
            航班取消率高出3个百分点              | 3个百分点: 高出, none
            锡价涨幅居首，达到4.2%               | 4.2%: 涨幅, none
            同比降幅预计在5%以上                 | 5%: 降幅, 同比
            六成以上的降幅                       | 六成: 降幅, none
            订单保持35%的高速增长                | 35%: 增长, none
            即日起上调砂石出厂价12%              | 12%: 上调, none
            销量较上月快3个百分点                | 3个百分点: 快, 较上月
            毛利率低于全国2.5个百分点            | 2.5个百分点: 低于, 全国
            """)
    void theWordAloneAndNotWhatLinksIt(String text, String words) {
        assertThat(wordsIn(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            单价同比+5%                          | +5%: +, 同比
            营收6亿元（－4.8%），同比－4%        | －4%: －, 同比
            营收6亿元（+4.8%）                   | +4.8%: +, none
            增速-3%                              | -3%: 增速, none
            毛利率分别变动-1.4/+3.6/+0.9pct      | +3.6: +, none; +0.9pct: +, none
            注册用户翻番                         | 翻番: 翻番, none
            注册用户翻了两番                     | 翻了两番: 翻了两番, none
            营建许可环比3.6%                     | 3.6%: none, 环比
            """)
    void withoutAWordTheFigureItself(String text, String words) {
        assertThat(wordsIn(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            同比分别增长9%和4%                               | 9%: 增长, 同比; 4%: 增长, 同比
            钾肥、磷肥价格上涨14%/9%                         | 14%: 上涨, none; 9%: 上涨, none
            同比变动分别为-9%、4%                            | -9%: 同比变动, 同比; 4%: 同比变动, 同比
            单价同比-9%、4%                                  | -9%: -, 同比; 4%: none, 同比
            涨价幅度在10%左右（25元/吨）                     | 10%: 涨价幅度, none; 25元/吨: 涨价幅度, none
            销量同比增长6%，高于预期的5%                     | 6%: 增长, 同比; 5%: 增长, 同比
            轻工同比增长9%，纺织增长4%                       | 9%: 增长, 同比; 4%: 增长, 同比
            客流同比增长9%。其中，地铁下降4%                 | 9%: 增长, 同比; 4%: 下降, 同比
            存款较年初增加7亿元，增幅3%                      | 7亿元: 增加, 较年初; 3%: 增幅, 较年初
            净利润增加2亿元，同比增长31%                     | 2亿元: 增加, 同比; 31%: 增长, 同比
            客流同比增长9%。房租上涨4%                       | 9%: 增长, 同比; 4%: 上涨, none
            """)
    void figuresShareThem(String text, String words) {
        assertThat(wordsIn(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            产量较上年同期减少6%                     | 6%: 减少, 较上年同期
            与去年同期相比，产量增长6%               | 6%: 增长, 与去年同期相比
            2019年产量比2018年增长6%                 | 6%: 增长, 比2018年
            2019年末产量较2018年末增长6%             | 6%: 增长, 较2018年末
            铜价较去年11月高点回落6%                 | 6%: 回落, 较去年11月高点
            茶价月初以来已上涨6%                     | 6%: 上涨, 月初以来
            两年平均增长6%                           | 6%: 增长, 两年平均
            早盘上涨6%                               | 6%: 上涨, none
            较上年同期的3200万元，减少了400万元      | 400万元: 减少, 较上年同期
            品种结构较同期改善，毛利较同期增长6%     | 6%: 增长, 较同期
            """)
    void theWholeOfWhatItIsComparedWith(String text, String words) {
        assertThat(wordsIn(text)).isEqualTo(words);
    }

    /** That no table has. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            股价较发行价下跌6%                       | 6%: 下跌, 较发行价
            股价较发行价已大幅下跌6%                 | 6%: 下跌, 较发行价
            合肥的房租比省内均值高出6%               | 6%: 高出, 比省内均值
            股价较开盘价，一度下跌6%                 | 6%: 下跌, 较开盘价
            相比传统窑炉，能耗降低6%                 | 6%: 降低, 相比传统窑炉
            增速高于全市平均水平约2个百分点          | 2个百分点: 高于, 全市平均水平
            较开盘价6%的涨幅                         | 6%: 涨幅, 较开盘价
            毛利率高于再2个百分点                    | 2个百分点: 高于, 高于
            """)
    void alsoAThingOfItsOwn(String text, String words) {
        assertThat(wordsIn(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            票价由60元涨至75元，涨幅25%              | 25%: 涨幅, 60元
            从40万套降到30万套，下降25%              | 25%: 下降, 40万套
            票价由60元涨至75元，同比上涨25%          | 25%: 上涨, 同比
            """)
    void aFigureThatItIsComparedWith(String text, String words) {
        assertThat(wordsIn(text)).isEqualTo(words);
    }

    @Test
    void asTheOriginalSpellsThem() {
        assertThat(wordsIn("營收較年初增長 ６％")).isEqualTo("６％: 增長, 較年初");
        assertThat(wordsIn("望江钢铁昨日公告，去年钢材产量同\n比增长6%，每吨售价则较年初下\n降2%，仍高于全国平均水平。")).isEqualTo("6%: 增长, 同\n比; 2%: 下\n降, 较年初");
        assertThat(Changes.wordsIn(SourceText.html("<p>产量同比<b>增<i>长</i></b>6%</p>"))).isEqualTo("6%: 增<i>长, 同比");
    }

    private static String wordsIn(String text) {
        return Changes.wordsIn(SourceText.plain(text));
    }

    @Test
    void madeByHandAChangeNeedNotSayWhichTheyAre() {
        Change change = new Change(Change.Direction.INCREASE, Change.Basis.YOY);

        assertThat(change.span()).isNull();
        assertThat(change.basisSpan()).isNull();
        assertThat(change).isNotEqualTo(new Change(Change.Direction.INCREASE, Change.Basis.YOY, new Span(2, 4), null));
    }

    @Test
    void withoutABasisThereAreNoWordsOfOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Change(Change.Direction.INCREASE, null, new Span(2, 4), new Span(0, 2)))
                .withMessage("there is no basis, so that no words at Span[start=0, end=2] can say it");
    }

    @Test
    void itShowsWhatItSays() {
        assertThat(new Change(Change.Direction.INCREASE, null, new Span(2, 4), null)).hasToString("Change[direction=INCREASE, basis=null]");
    }
}
