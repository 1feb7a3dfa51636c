package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts with a classifier; {@link BareNumberTest} has those without. */
class CountTest {

    /** Money, barrels and horsepower. */
    private static final Set<String> ALSO_OF_ANOTHER_TABLE = Set.of("块", "桶", "匹");

    static Stream<Arguments> corpus() {
        return Corpus.of("""
                640个  640個  ６４０个  640 个  六百四十个  陆佰肆拾个 -> 640 个
                7800名  7,800名  七千八百名  0.78万名  7千8百名 -> 7800 名
                1320万股  1,320万股  13,200,000股  一千三百二十万股  0.132亿股 -> 13200000 股
                3000余家  3000多家  3,000余家  三千余家  三千多家 -> 3000 家 over
                250辆  二百五十辆  250 辆 -> 250 辆
                300-400辆  300至400辆  300辆至400辆  300辆-400辆  三百到四百辆 -> 300..400 辆
                9万余人  9万多人  九万余人 -> 90000 人 over
                十几个 -> 10..20 个 about
                几十名  数十名 -> 10..100 名 about
                数百艘  几百艘 -> 100..1000 艘 about
                四五十家 -> 40..50 家 about
                七八棵 -> 7..8 棵 about
                上百家  百余家  一百多家  100+家  100多家 -> 100 家 over
                上千名  千余名 -> 1000 名 over
                10多家  十多家  10余家 -> 10 家 over
                十来个 -> 10 个 about
                4.6万标箱  46000标箱 -> 46000 标箱
                2400台（套）  2400台(套) -> 2400 台（套）
                1.8万人次 -> 18000 人次
                5个  5個 -> 5 个
                """);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("corpus")
    void corpus(String spelling, String meaning) {
        assertThat(Figures.in(spelling)).isEqualTo(spelling + " = count " + meaning);
    }

    static Stream<String> classifiers() {
        return Vocabulary.standard().rows(VocabularyTable.CLASSIFIERS).stream().map(row -> row.cell(0))
                .filter(classifier -> !ALSO_OF_ANOTHER_TABLE.contains(classifier) && classifier.indexOf('(') < 0);
    }

    @ParameterizedTest
    @MethodSource("classifiers")
    void everyClassifierOfTheTableCounts(String classifier) {
        assertThat(Figures.in("共360" + classifier + "。")).isEqualTo("360" + classifier + " = count 360 " + classifier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            镇上有近百家茶馆、46间书屋             | 百家 = count 100 家 nearly; 46间 = count 46 间
            新栽柳树二百八十棵，挖井6眼            | 二百八十棵 = count 280 棵; 6眼 = count 6 眼
            这批货有4200块玻璃                     | 4200块 = count 4200 块
            车队有50多辆卡车，逾800名司机          | 50多辆 = count 50 辆 over; 800名 = count 800 名 over
            减持120万股，占股份的0.6%              | 120万股 = count 1200000 股; 0.6% = percentage 0.6 %
            三十几户搬走了，上万人留下             | 三十几户 = count 30..40 户 about; 上万人 = count 10000 人 over
            新增病例5例，出院12例                  | 5例 = count 5 例; 12例 = count 12 例
            船队一年减持千万股                     | 一年 = duration 1 年; 千万股 = count 10000000 股
            订单为8台                              | 8台 = count 8 台
            12层楼房                               | 12层 = count 12 层
            """)
    void theNounStaysOut(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"两家茶馆", "三名木匠", "六张桌子", "一个人", "两例", "四条河", "九座桥", "一个半"})
    void oneChineseDigitIsAnArticleUnlessAskedFor(String text) {
        assertThat(Figures.in(text)).isEmpty();
        assertThat(Figures.in(text, QuantityRecognizer.standard().withSmallCounts())).contains(" = count ");
    }

    @Test
    void smallCountsAreCountedAlongside() {
        assertThat(Figures.in("两家茶馆来了30人", QuantityRecognizer.standard().withSmallCounts()))
                .isEqualTo("两家 = count 2 家; 30人 = count 30 人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"百家争鸣", "百人会", "千人计划", "5G手机", "3次新股", "7手机号", "2021市值", "每100股", "十家长会", "单位（千股）", "千亿立方米规模的气田"})
    void noCount(String text) {
        assertThat(Figures.in(text)).isEmpty();
    }
}
