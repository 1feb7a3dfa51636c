package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.ProcessorTime;
import io.github.caishu.numeral.NumeralParser;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hostile text costs a small multiple of an honest one; a quadratic reading of these would cost hundreds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathologicalQuantityTest {

    private static final int LENGTH = 200_000;
    private static final int WARM_UP = 10;
    private static final int MOST_RUNS = 6;
    private static final long PATIENCE = 20;
    private static final String HONEST = "该厂上半年卖出灯具 4,500 万只，收入约１２．５亿元，同比多出8.2%，工人增至三千余名，每台售价1,299元。\n";
    private static final String CHARACTERS = "0123456789一二三两零〇十百千万亿点几数半多余来分之成折%元.-~,，、/和到至负上第每约 \n()";

    private long honestQuantities;
    private long honestNumerals;

    @BeforeAll
    void timeHonestText() {
        String honest = repeated(HONEST);
        for (int run = 0; run < WARM_UP; run++) {
            nanos(QuantityRecognizer.standard()::recognize, honest);
            nanos(NumeralParser.standard()::find, honest);
        }
        honestQuantities = best(QuantityRecognizer.standard()::recognize, honest, 0);
        honestNumerals = best(NumeralParser.standard()::find, honest, 0);
    }

    static Stream<String> pieces() {
        return Stream.of("1", "一", "十", "百", "千", "万", "亿", "兆", "万亿", "亿亿", "十十", "一十", "一千一", "零", "零零", "〇", "廿", "两",
                "点", "一点", "1点", "几", "几十", "数", "数十", "多", "20多", "余", "1余", "来", "十来", "半", "1个半", "上", "上百", "三", "三五", "七八",
                "1.", "1,", "1，", "１，", ".", "1-", "1--", "1-1-", "-", "--", "-1", "+1", "负", "负1", "1~", "1到", "从1到", "介于1和", "1和", "1、",
                "1、1、", "、1", "1.1、", "12万、", "1.5/", "1/", "1/1", "1 1/", "分之", "三分之", "三分之一", "百分之", "百分之1", "又", "一又",
                "成", "1成", "折", "翻", "翻一", "过", "一半", "对", "%", "1%", "3%-", "3%和", "元", "1元", "1元1角", "1块", "1块1", "1元/",
                "1美元/1000", "1吨/", "人民币", "人民币1", "RMB", "1RMB", "$", "$1", "US$", "￥", "每", "每股", "每1", "EPS", "EPS1", "约", "约1", "至少", "至少1",
                "1万(含)-", "(含)", "(", "（", "（1", "1（", "1)", "（亿）", "（亿）1", "单位：", "单位 ", "单位：万元", "下同", "（港元，下同）", "港元下同",
                "第", "第1", "1:", "1年", "1月", "1、2、", "1年1月", "1.123,", "1.12,1.12,", "1.12, ", "1.123,0.12,4.07", "www.", "http://", "://",
                "贷款", "贷款1亿", "人口", "1亿人", "1亿。", "打", "一打", "1e", "1^", "1k", "1w", "A1", "。", "\n", "1\n", "1.\n", "\t", "1\t2\n", "a  b\n",
                "1  2\n", "|1|2\n", "项目（万元）  同比（%）\n", "项目（万元）  同比（%）\n1  2\n", "億", "1亿 ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void quantitiesAreReadInLinearTime(String piece) {
        assertThat(best(QuantityRecognizer.standard()::recognize, repeated(piece), PATIENCE * honestQuantities))
                .isLessThan(PATIENCE * honestQuantities);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void numeralsAreReadInLinearTime(String piece) {
        assertThat(best(NumeralParser.standard()::find, repeated(piece), PATIENCE * honestNumerals)).isLessThan(PATIENCE * honestNumerals);
    }

    static Stream<String> shuffled() {
        Random random = new Random(20_180_903);
        return Stream.generate(() -> random.ints(LENGTH, 0, CHARACTERS.length()).map(CHARACTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()).limit(5);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("shuffled")
    void shuffledNumeralCharactersAreReadInLinearTime(String text) {
        assertThat(best(QuantityRecognizer.standard()::recognize, text, PATIENCE * honestQuantities)).isLessThan(PATIENCE * honestQuantities);
        assertThat(best(NumeralParser.standard()::find, text, PATIENCE * honestNumerals)).isLessThan(PATIENCE * honestNumerals);
    }

    /** The best of several runs; no more of them once one is good enough. */
    private static long best(Consumer<CharSequence> reading, String text, long enough) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < MOST_RUNS && best >= enough; run++) {
            best = Math.min(best, nanos(reading, text));
        }
        return best;
    }

    private static long nanos(Consumer<CharSequence> reading, String text) {
        long start = ProcessorTime.nanos();
        reading.accept(text);
        return ProcessorTime.nanos() - start;
    }

    private static String repeated(String piece) {
        return piece.repeat(LENGTH / piece.length() + 1).substring(0, LENGTH);
    }
}
