package io.github.caishu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change is compared with: the same time a year before, the time just before, something else, or nothing that is said. */
class ChangeBasisTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            产量同比增长6%                       | 6% up yoy
            产量按年增6%                         | 6% up yoy
            产量较上年同期减少6%                 | 6% down yoy
            与去年相比，产量增长6%               | 6% up yoy
            产量比上一年度提高6%                 | 6% up yoy
            产量环比下降6%                       | 6% down sequential
            产量较上月下降6%                     | 6% down sequential
            收盘价比前一交易日上涨6%             | 6% up sequential
            产量与三季度相比下降6%               | 6% down sequential
            规模较年初增长6%                     | 6% up other
            净值较去年末增长6%                   | 6% up other
            股价较发行价下跌6%                   | 6% down other
            铜价较去年11月高点回落6%             | 6% down other
            阿拉比卡咖啡期货下跌6%               | 6% down
            两年平均增长6%                       | 6% up other
            合肥的房租比省内均值高出6%           | 6% up other
            早盘上涨6%                           | 6% up
            增速较快，增长6%                     | 6% up
            纪念币发行量相对有限，价格上涨6%     | 6% up
            """)
    void theLastComparisonCounts(String text, String meaning) {
        assertThat(Changes.in(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            同比变动分别为-9%、4%、-1%                       | -9% down yoy; 4% up yoy; -1% down yoy
            同比分别增长9%和4%                               | 9% up yoy; 4% up yoy
            同比增长9%，环比增长4%                           | 9% up yoy; 4% up sequential
            轻工同比增长9%，纺织增长4%                       | 9% up yoy; 4% up yoy
            轻工同比增长9%，两年平均增长4%，纺织增长2%       | 9% up yoy; 4% up other; 2% up yoy
            客流同比增长9%。其中，地铁增长4%                 | 9% up yoy; 4% up yoy
            客流同比增长9%。分线路看，地铁增长4%。公交增长2% | 9% up yoy; 4% up yoy; 2% up yoy
            客流同比增长9%。房租上涨4%                       | 9% up yoy; 4% up
            存款较年初增加7亿元，增幅3%                      | 7亿元 up other; 3% up other
            营收同比增长9%，该行上调目标价4%                 | 9% up yoy; 4% up
            金价较前日上涨9%，日内下跌4%                     | 9% up sequential; 4% down
            净利润增加2亿元，同比增长31%                     | 2亿元 up yoy; 31% up yoy
            """)
    void itReachesOnToTheChangesThatFollow(String text, String meaning) {
        assertThat(Changes.in(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            票价由60元涨至75元，涨幅25%                      | 60元 level; 75元 level; 25% up other
            从40万套降到30万套，下降25%                      | 40万套 level; 30万套 level; 25% down other
            票价由60元涨至75元，同比上涨25%                  | 60元 level; 75元 level; 25% up yoy
            较上年同期的3200万元，减少了400万元              | 3200万元 level; 400万元 down yoy
            在售60套，涨到75元，涨幅25%                      | 60套 level; 75元 level; 25% up
            """)
    void aChangeFromOneLevelToAnotherIsComparedWithTheFirst(String text, String meaning) {
        assertThat(Changes.in(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            对比亚迪的持仓下降6%     | 6% down
            可比口径下增长6%         | 6% up
            占比提升6个百分点        | 6个百分点 up
            参与人数增长6%           | 6% up
            """)
    void aWordThatHoldsACueIsNone(String text, String meaning) {
        assertThat(Changes.in(text)).isEqualTo(meaning);
    }
}
