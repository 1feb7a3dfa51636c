package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times, and doublings: 翻两番 is four times. */
class MultipleTest {

    static Stream<Arguments> corpus() {
        return Corpus.of("""
                1.5倍  １．５倍  一点五倍  一倍半  1倍半 -> 1.5 x
                两倍  2倍  二倍  2.0倍  翻番  翻倍  翻一番  翻了一番  翻1番 -> 2 x
                4倍  四倍  翻两番  翻了两番  翻2番 -> 4 x
                8倍  八倍  翻三番  翻了三番 -> 8 x
                3.5倍  三倍半  3倍半  三点五倍 -> 3.5 x
                0.5倍  半倍 -> 0.5 x
                3-4倍  3倍-4倍  3至4倍  三到四倍  3倍到4倍 -> 3..4 x
                十几倍 -> 10..20 x about
                几十倍  数十倍 -> 10..100 x about
                30多倍  三十多倍  30余倍 -> 30 x over
                上百倍  百余倍 -> 100 x over
                """);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("corpus")
    void corpus(String spelling, String meaning) {
        assertThat(Figures.in(spelling)).isEqualTo(spelling + " = multiple " + meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            订单比去年多出近两倍               | 两倍 = multiple 2 x nearly
            三年里产量翻了两番                 | 三年 = duration 3 年; 翻了两番 = multiple 4 x
            市盈率约18.6倍，高出同行三成       | 18.6倍 = multiple 18.6 x about; 三成 = percentage 30 %
            认购超过百倍                       | 百倍 = multiple 100 x over
            PE 20x，PB七八x                    | 20x = multiple 20 x; 七八x = multiple 7..8 x about
            """)
    void inText(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"倍感亲切", "事倍功半", "翻页", "翻修老屋", "翻倍基金", "加倍努力", "每倍"})
    void noMultiple(String text) {
        assertThat(Figures.in(text)).isEmpty();
    }
}
