package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How exact a figure is, and the word that says so. */
class QualifierTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            约6万元            | ABOUT    | 约
            大约6万元          | ABOUT    | 大约
            约为6万元          | ABOUT    | 约
            不超过(含)6万元    | AT_MOST  | 不超过
            > 6%               | OVER     | >
            PE>6倍             | OVER     | >
            约 6万元           | ABOUT    | 约
            約6萬元            | ABOUT    | 約
            差不多6万元        | ABOUT    | 差不多
            ≈6万元             | ABOUT    | ≈
            约人民币6万元      | ABOUT    | 约
            近6万元            | NEARLY   | 近
            将近6万元          | NEARLY   | 将近
            接近6万元          | NEARLY   | 接近
            近三分之一         | NEARLY   | 近
            超6万元            | OVER     | 超
            超过6万元          | OVER     | 超过
            超过了6万元        | OVER     | 超过
            逾6万元            | OVER     | 逾
            突破6万元          | OVER     | 突破
            高于6万元          | OVER     | 高于
            ＞6万元            | OVER     | ＞
            至少6万元          | AT_LEAST | 至少
            不低于6万元        | AT_LEAST | 不低于
            不少于6万元        | AT_LEAST | 不少于
            ≥6万元             | AT_LEAST | ≥
            不超过6万元        | AT_MOST  | 不超过
            至多6万元          | AT_MOST  | 至多
            最高6万元          | AT_MOST  | 最高
            上限为6万元        | AT_MOST  | 上限
            ≤6%                | AT_MOST  | ≤
            不足6万元          | UNDER    | 不足
            不到6万元          | UNDER    | 不到
            低于6万元          | UNDER    | 低于
            跌破6万元          | UNDER    | 跌破
            """)
    void before(String text, Qualifier qualifier, String word) {
        assertQualified(text, qualifier, word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6万元左右          | ABOUT    | 左右
            6万元上下          | ABOUT    | 上下
            6%左右             | ABOUT    | 左右
            6万元以上          | AT_LEAST | 以上
            6万元及以上        | AT_LEAST | 及以上
            6万元(含)以上      | AT_LEAST | 以上
            6万元（含）以上    | AT_LEAST | 以上
            6万元起            | AT_LEAST | 起
            6个百分点以上      | AT_LEAST | 以上
            6人以上            | AT_LEAST | 以上
            6万元以下          | UNDER    | 以下
            6万元以内          | AT_MOST  | 以内
            6万元之内          | AT_MOST  | 之内
            6万元封顶          | AT_MOST  | 封顶
            6万元多            | OVER     | 多
            6万吨多的货        | OVER     | 多
            6万元有余          | OVER     | 有余
            6万元起的票        | AT_LEAST | 起
            6万元许            | ABOUT    | 许
            6万元出头          | OVER     | 出头
            6倍多              | OVER     | 多
            """)
    void after(String text, Qualifier qualifier, String word) {
        assertQualified(text, qualifier, word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            至少又添了46例     | AT_LEAST | 至少
            最多可领6万元      | AT_MOST  | 最多
            最多可收几十家     | AT_MOST  | 最多
            最高补贴6万元      | AT_MOST  | 最高
            不超过总数的6%     | AT_MOST  | 不超过
            约占库存的6%       | ABOUT    | 约占
            """)
    void reachingOverTheClause(String text, Qualifier qualifier, String word) {
        assertQualified(text, qualifier, word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6000余家           | OVER     | 余
            6万多人            | OVER     | 多
            百余名             | OVER     | 余
            上千辆             | OVER     | 上
            十几亿元           | ABOUT    | 几
            数百万元           | ABOUT    | 数
            几十家             | ABOUT    | 几
            过半               | OVER     | 过半
            """)
    void withinTheNumeral(String text, Qualifier qualifier, String word) {
        assertQualified(text, qualifier, word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            约6万元以上        | ABOUT    | 约
            超6万多元          | OVER     | 超
            近百家             | NEARLY   | 近
            约十余家           | ABOUT    | 约
            至少约6万元        | ABOUT    | 约
            约6万元左右        | ABOUT    | 左右
            最高6万元左右      | ABOUT    | 左右
            """)
    void theWordBeforeCountsFirst(String text, Qualifier qualifier, String word) {
        assertQualified(text, qualifier, word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6万元", "签约6万元", "合约6万元", "节约6万元", "违约6万元", "最近6人", "附近6家", "通过6项", "经过6站地6公里",
        "打破6项", "反超6个", "最高价6万元", "6万元起诉", "6%上涨", "达6万元", "仅6万元", "6-8万元", "最高人民法院受理6件", "约好的店，6家", "<b>6万元", "</p><p>第三", "最高贷款额度6万元", "6万吨多晶硅", "东村最多，有6家", "6家许可店"})
    void exact(String text) {
        assertThat(Figures.mentions(text)).isNotEmpty().allSatisfy(mention -> {
            assertThat(mention.quantity().qualifier()).isEqualTo(Qualifier.EXACT);
            assertThat(mention.qualifierSpan()).isNull();
        });
    }

    @Test
    void everyFigureHasItsOwn() {
        assertThat(Figures.in("约6万元，其中超4万元是米钱，1万元左右是油钱")).isEqualTo(
                "6万元 = money 60000 CNY about; 4万元 = money 40000 CNY over; 1万元 = money 10000 CNY about");
    }

    private static void assertQualified(String text, Qualifier qualifier, String word) {
        assertThat(Figures.mentions(text)).singleElement().satisfies(mention -> {
            assertThat(mention.quantity().qualifier()).isEqualTo(qualifier);
            assertThat(mention.qualifierSpan().of(text)).isEqualTo(word);
        });
    }
}
