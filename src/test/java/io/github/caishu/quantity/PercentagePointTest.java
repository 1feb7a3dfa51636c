package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Percentage points, and basis points as hundredths of them. */
class PercentagePointTest {

    static Stream<Arguments> corpus() {
        return Corpus.of("""
                1.4个百分点  1.4個百分點  1.4百分点  １．４个百分点  一点四个百分点  1.4pct  1.4 pct  1.4pp  1.4PCT  140个基点 -> 1.4 pp
                0.35个百分点  35个基点  35基点  三十五个基点  35BP  35bp  35bps  35 BP  35個基點  35个bp -> 0.35 pp
                -0.2个百分点  -20BP  负0.2个百分点 -> -0.2 pp
                0.015个百分点  1.5个基点  1.5bp -> 0.015 pp
                两个百分点  2个百分点  2个点 -> 2 pp
                0.3-0.6个百分点  0.3至0.6个百分点  0.3个百分点至0.6个百分点  30-60个基点  30个基点到60个基点  30BP-60BP -> 0.3..0.6 pp
                几十个基点  数十个基点 -> 0.1..1 pp about
                十几个基点 -> 0.1..0.2 pp about
                20多个基点  20余个基点  二十多个基点 -> 0.2 pp over
                """);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("corpus")
    void corpus(String spelling, String meaning) {
        assertThat(Figures.in(spelling)).isEqualTo(spelling + " = percentage_point " + meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            利率下调15个基点至2.9%             | 15个基点 = percentage_point 0.15 pp; 2.9% = percentage 2.9 %
            毛利率低了约0.8个百分点            | 0.8个百分点 = percentage_point 0.8 pp about
            利差收窄逾5BP                      | 5BP = percentage_point 0.05 pp over
            LPR＋60个基点                      | 60个基点 = percentage_point 0.6 pp
            LPR加60个基点                      | 60个基点 = percentage_point 0.6 pp
            LPR+55个基点                       | 55个基点 = percentage_point 0.55 pp
            比上月+55个基点                    | +55个基点 = percentage_point 0.55 pp
            税率每提高一个百分点               | 一个百分点 = percentage_point 1 pp
            """)
    void inText(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }
}
