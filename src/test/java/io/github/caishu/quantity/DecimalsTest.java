package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** To how many decimals a figure is known as it is written: no unit, magnitude or range makes it finer or coarser than the text. */
class DecimalsTest {

    static Stream<Arguments> money() {
        return Corpus.of("""
                1,250.30元  12.50元  5元3角6分  五块七毛八 -> 2
                1元5角  五块六  一块半 -> 1
                1250元  3500元  0元  壹仟零伍元 -> 0
                三万零五十元 -> -1
                三千五百元  三五百元 -> -2
                10k美元 -> -3
                100万元  3亿5000万元  615万元-889万元 -> -4
                1e5元  百二万元 -> -5
                12.50亿元  0.00亿元 -> -6
                4861.5亿元  1亿2千万元  三亿五千万元  US$3.5亿  港币3.5亿元  1亿2元 -> -7
                3亿元  20多亿元  200亿至300亿元  1.5亿到3亿元  近亿元 -> -8
                十几亿元  数十亿元 -> -9
                """);
    }

    static Stream<Arguments> prices() {
        return Corpus.of("""
                每股亏损0.36分  每股1.95港仙 -> 4
                28.11元/股  45美分/桶 -> 2
                每10股派2元 -> 0
                7万/吨 -> -4
                """);
    }

    static Stream<Arguments> percentages() {
        return Corpus.of("""
                0.36‰ -> 3
                0.25%  2.50%  2.5‰  万分之五  三分之一  占1/3 -> 2
                15.0%  2.4%  千分之三  3‰ -> 1
                15%  百分之十五  三成半  七五折  7.5折  一半  过半  四分之一  3%-5.5% -> 0
                三成  3成  三折  八九成  二到三成  百分之三十  十几% -> -1
                """);
    }

    static Stream<Arguments> percentagePoints() {
        return Corpus.of("""
                25.5个基点 -> 3
                25个基点  25bp  10-20个基点  0.25个百分点 -> 2
                0.5个百分点 -> 1
                3个百分点 -> 0
                """);
    }

    static Stream<Arguments> othersOfNoUnit() {
        return Corpus.of("""
                1.5倍  一倍半 -> 1
                翻番  翻两番  3倍 -> 0
                报3627.10点 -> 2
                """);
    }

    static Stream<Arguments> counts() {
        return Corpus.of("""
                832个  2000余家  300家 -> 0
                三百五十家  十几家  几十家  三五十家 -> -1
                一千二百多户  近百家 -> -2
                1050.3万股  3万5千人 -> -3
                6720万乡村人口  两三万人 -> -4
                """);
    }

    static Stream<Arguments> measures() {
        return Corpus.of("""
                491.5吨  半吨 -> 1
                3公斤  3千克 -> 0
                220万吨/年  3000万吨 -> -4
                566.25亿千瓦时 -> -6
                """);
    }

    @ParameterizedTest(name = "{0} is known to {1} decimals")
    @MethodSource({"money", "prices", "percentages", "percentagePoints", "othersOfNoUnit", "counts", "measures"})
    void theLastPlaceWrittenIsTheLastKnown(String text, int decimals) {
        assertThat(Figures.mentions(text)).singleElement()
                .extracting(mention -> mention.quantity().amount().decimals()).isEqualTo(decimals);
    }

    @Test
    void aUnitThatStandsApartMovesThePlaceToo() {
        assertThat(decimals("单位：万元 营业收入 1,250.30")).containsExactly(-2);
        assertThat(decimals("发行总额（亿）10.00")).containsExactly(-6);
        assertThat(decimals("项目\t营业收入（万元）\t同比（%）\n华东\t1,250.30\t12.5")).containsExactly(-2, 1);
    }

    @Test
    void aSharedUnitMovesThePlaceOfEach() {
        assertThat(decimals("分别降低5、4.5和3成")).containsExactly(-1, 0, -1);
        assertThat(decimals("净利45/106/147亿元")).containsExactly(-8, -8, -8);
        assertThat(decimals("拉动3.9、0.95和0.7个百分点")).containsExactly(1, 2, 1);
    }

    @Test
    void aUnitOfYourOwnMovesItAsFarAsItsFactor() {
        Vocabulary words = Vocabulary.standard().with(VocabularyTable.RATIOS, "巨点\tpercentage\t100");
        assertThat(Figures.mentions(SourceText.plain("涨了3巨点"), QuantityRecognizer.of(words, "CNY")))
                .singleElement().extracting(mention -> mention.quantity().amount().decimals()).isEqualTo(-2);
    }

    private static Stream<Integer> decimals(String text) {
        return Figures.mentions(text).stream().map(mention -> mention.quantity().amount().decimals());
    }
}
