package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Eight times as much of a hostile text costs about eight times as much, where a quadratic reading would cost 64 times; and a
 * hostile text costs a small multiple of an honest one. Counted is the time of this thread, which the load of the machine
 * hardly changes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathologicalClaimsTest {

    private static final int LENGTH = 40_000;
    private static final int TIMES = 8;
    /** How many times as much the longer text may cost: 2.5 times what is linear. */
    private static final int GROWTH = 20;
    private static final int PATIENCE = 20;
    private static final int WARM_UP = 4;
    private static final int MOST_RUNS = 4;
    private static final String HONEST = "澄湖钢铁(600999)5月8日晚间公告称，2018年上半年公司实现营业收入12.4亿元，较上年同期增长8.2%；净利润和现金流分别为3亿元、2.1亿元。"
            + "澄湖市统计局数据显示，6月末全市存款余额6.1亿元，其中望江银行占比约两成，预计全年新增贷款20亿元。\n";
    private static final String FIGURE = "3亿元";

    private static final String[] PIECES = {"1", "3亿元", "3亿元、", "3亿元/", "3亿元(", "万", "1万", "(", ")", "()", "【", "】", "《", "》", "《某报》", "“", "”", "“某”",
            "。", "，", "、", "：", "；", "——", "#", "###", "\n", "\t", " ", "　", "\0", "a", "abc ", "A", "ST", "USD/JPY", "３", "ａ", "\uD83D", "\uDE00", "\uD83D\uDE00", "的", "5%的",
            "2019年", "1月3日", "1月以来", "以来", "去年同期", "截至", "目前", "同比", "同比增长", "同比增长5%、", "增长", "上调", "高于", "由3亿元至", "将", "预计", "分别为",
            "营收分别为3亿元、4亿元，", "营收、净利润", "占", "占营收的", "研发投入相当于", "与营收之比", "合计余额", "因", "其中", "共", "3家", "3家公司", "3名股东", "沪指", "沪指涨5%，", "据", "据显示",
            "据澄湖数据显示，", "数据显示", "澄湖公告", "澄湖公告，", "公司", "公司称，", "网讯会议表示", "记者从澄湖获悉，", "涨，公司称，", "会议称，", "澄湖：", "//@澄湖:", "该行，", "原标题:", "来源", "集团", "中国", "张三", "股东", "项目", "北京市老城区改造项目，", "（以下简称“云海”）", "云海股份有限公司（以下简称“云海”）", "云海(600999)，", "贵州茅台，", "贵州茅台、", "北京市，", "有限公司", "获", "为股东", "业务为", "铜管、", "收购云海51%股权、", "持股5%、", "该市，", "其，"};

    private final FigureExtractor extractor = FigureExtractor.builder().build();
    private long honest;

    @BeforeAll
    void timeHonestText() {
        String text = repeated(HONEST, LENGTH);
        for (int run = 0; run < WARM_UP; run++) {
            nanos(text);
        }
        honest = best(text, 0);
    }

    static Stream<Arguments> texts() {
        return Stream.of(PIECES).flatMap(piece -> Stream.of(Shape.values()).map(shape -> Arguments.of(piece, shape)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void claimsAreReadInLinearTime(String piece, Shape shape) {
        long enough = Math.min(PATIENCE * honest, Math.max(honest, GROWTH * best(shape.of(piece, LENGTH / TIMES), 0)));
        assertThat(best(shape.of(piece, LENGTH), enough)).isLessThan(enough);
    }

    /** Marks at the edges of a text, days that go back. */
    @ParameterizedTest
    @ValueSource(strings = {"《\n3亿元", "《》3亿元", "3亿元，去年同期(", "(3亿元", "3亿元：",
            "8月20日和10日售出3亿元", "5月20-10日售出3亿元"})
    void oddTextsAreRead(String text) {
        assertThat(extractor.withReferenceDate(LocalDate.of(2020, 2, 29)).extract(text)).hasSize(1);
        assertThat(extractor.extract(text)).hasSize(1);
    }

    @Test
    void repeatedWordsMakeNoTimeWithinATime() {
        assertThat(extractor.extract("2019年" + "以来".repeat(LENGTH) + FIGURE)).hasSize(1);
    }

    /** Thousands of claims that share thousands of characters would take gigabytes. */
    @ParameterizedTest
    @ValueSource(strings = {"占澄湖营收", "3家公司", "3名员工"})
    void conceptsAreShort(String piece) {
        String text = piece + piece.substring(2).repeat(LENGTH) + "的" + "5%、".repeat(LENGTH / TIMES);
        assertThat(extractor.extract(text)).allSatisfy(claim -> assertThat(claim.concept().text()).satisfiesAnyOf(
                concept -> assertThat(concept).isNull(), concept -> assertThat(concept.length()).isLessThan(100)));
    }

    /** Where the figures stand. */
    enum Shape {
        BEHIND_ALL {
            @Override
            String of(String piece, int length) {
                return repeated(piece, length) + FIGURE;
            }
        },
        BEHIND_EACH {
            @Override
            String of(String piece, int length) {
                return repeated(piece + FIGURE + "，", length);
            }
        },
        IN_A_LIST_BEHIND {
            @Override
            String of(String piece, int length) {
                return repeated(piece, length / 2) + repeated(FIGURE + "、", length / 2);
            }
        },
        IN_THE_NEXT_SENTENCE {
            @Override
            String of(String piece, int length) {
                return repeated(piece, length / 2) + FIGURE + "。" + repeated("增长5%，", length / 2);
            }
        };

        abstract String of(String piece, int length);
    }

    /** The best of some runs, or the first that is good enough. */
    private long best(String text, long enough) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < MOST_RUNS && best >= enough; run++) {
            best = Math.min(best, nanos(text));
        }
        return best;
    }

    private long nanos(String text) {
        long start = ProcessorTime.nanos();
        extractor.extract(text);
        return ProcessorTime.nanos() - start;
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }
}
