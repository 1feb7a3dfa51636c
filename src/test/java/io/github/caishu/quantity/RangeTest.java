package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A range is one figure, however its ends share or repeat magnitude and unit. */
class RangeTest {

    static Stream<Arguments> corpus() {
        return Corpus.of("""
                6%-8%  6-8%  6%~8%  6％～８％  6%至8%  6%到8%  6%—8%  6%–8%  6% - 8%  百分之六到百分之八  百分之六到八  8%-6%  6%--8% -> percentage 6..8 %
                -3%~2%  -3%至2%  2%~-3% -> percentage -3..2 %
                -9%~-4%  -9%至-4%  负9%至负4%  -4%~-9% -> percentage -9..-4 %
                两到四成  2-4成  2成至4成  两成到四成  二至四成 -> percentage 20..40 %
                六到八折  6-8折  6折至8折 -> percentage 60..80 %
                720万元-950万元  720-950万元  720万-950万元  720万元至950万元  950万元-720万元  人民币720万元-950万元 -> money 7200000..9500000 CNY
                1.2亿元到1.4亿元  1.2-1.4亿元  1.2亿-1.4亿元  １．２億元至１．４億元  12000万元至1.4亿元 -> money 120000000..140000000 CNY
                两到三万元  二至三万元  2至3万元  两万到三万元  20000-30000元 -> money 20000..30000 CNY
                9500到4万港元  9500至4万港元  9500港元至40000港元  9500-40000港元 -> money 9500..40000 HKD
                7000万-1亿元  7000万元至1亿元  0.7-1亿元 -> money 70000000..100000000 CNY
                1万(含)-5万元  1万元（含）-5万元  1万元至5万元  1-5万元 -> money 10000..50000 CNY
                US$2亿-US$3亿  US$2-3亿  2-3亿美元  2亿美元至3亿美元 -> money 200000000..300000000 USD
                -3000万元至-2000万元  -3000万至-2000万元 -> money -30000000..-20000000 CNY
                0.9-1.1元/股  0.9元-1.1元/股  0.9元/股至1.1元/股 -> price 0.9..1.1 CNY/股
                40-60人  40至60人  40人至60人  四十到六十人 -> count 40..60 人
                1.5-2倍  1.5倍-2倍  1.5倍至2倍  一点五到两倍 -> multiple 1.5..2 x
                8-12公里  8公里-12公里  8公里至12公里 -> measure 8..12 公里
                70万-90万  70-90万  70万至90万 -> money 700000..900000 CNY
                3-5百万元  3百万-5百万元  300-500万元 -> money 3000000..5000000 CNY
                -15%—-10%  -15%至-10%  -15%~-10% -> percentage -15..-10 %
                """);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("corpus")
    void corpus(String spelling, String meaning) {
        assertThat(Figures.in(spelling)).isEqualTo(spelling + " = " + meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            月租从6500到2万港元                      | 6500到2万港元 = money 6500..20000 HKD
            涨幅介于4%和7%之间                       | 4%和7% = percentage 4..7 %
            涨幅介于4%至7%之间                       | 4%至7% = percentage 4..7 %
            预计亏损2000万元-3000万元                | 2000万元-3000万元 = money 20000000..30000000 CNY
            约5万-8万元                              | 5万-8万元 = money 50000..80000 CNY about
            约-19亿元至-14亿元                       | -19亿元至-14亿元 = money -1900000000..-1400000000 CNY about
            每吨上调30元-50元                        | 30元-50元 = price 30..50 CNY/吨
            同比将增加1.6亿元到1.9亿元               | 1.6亿元到1.9亿元 = money 160000000..190000000 CNY
            上涨5%至20%                              | 5%至20% = percentage 5..20 %
            涨幅5%-50%                               | 5%-50% = percentage 5..50 %
            来了几十到三百户                         | 几十到三百户 = count 10..300 户 about
            五亿至六九网                             | 五亿 = money 500000000 CNY
            """)
    void inText(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            涨6点至2302点                            | 6点 = points 6 点; 2302点 = points 2302 点
            下降20%至5%                              | 20% = percentage 20 %; 5% = percentage 5 %
            下降20%到5%                              | 20% = percentage 20 %; 5% = percentage 5 %
            下降了近20%到5%                          | 20% = percentage 20 % nearly; 5% = percentage 5 %
            由3%升至8%                               | 3% = percentage 3 %; 8% = percentage 8 %
            增加400万元至3亿元                       | 400万元 = money 4000000 CNY; 3亿元 = money 300000000 CNY
            涨3%至26元                               | 3% = percentage 3 %; 26元 = money 26 CNY
            3%和5%                                   | 3% = percentage 3 %; 5% = percentage 5 %
            2万元及3万元                             | 2万元 = money 20000 CNY; 3万元 = money 30000 CNY
            6月-9月涨了4%                            | 4% = percentage 4 %
            """)
    void twoFiguresAreNoRange(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }
}
