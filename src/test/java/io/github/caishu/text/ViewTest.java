package io.github.caishu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written on the left is matched as what stands on the right. */
class ViewTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            １２．５％，（约）：；      -> 12.5%,(约):;
            目標價￥３，營業收入億元    -> 目标价¥3,营业收入亿元
            45%—65%                   -> 45%-65%
            −5～〜∼6                  -> -5~~~6
            ＋3﹢4                    -> +3+4
            6168﹒6﹪                 -> 6168.6%
            ⽉⽇                      -> 月日
            甲、乙。“丙”              -> 甲、乙。“丙”
            「甲『乙』」             -> “甲‘乙’”
            瞭解，藉助，揹負           -> 了解,借助,背负
            """)
    void foldsSpellings(String original, String view) {
        assertReads(original, view);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            二○二一年   -> 二〇二一年
            二○○三年   -> 二〇〇三年
            一百○五     -> 一百〇五
            一○一       -> 一〇一
            ○结论       -> ○结论
            得分○5      -> 得分○5
            """)
    void readsACircleAmongChineseDigitsAsZero(String original, String view) {
        assertReads(original, view);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            6 月 30日       -> 6月30日
            人民币  50元    -> 人民币50元
            三 百 五        -> 三百五
            约　８　吨      -> 约8吨
            二 ○ 二 二      -> 二〇二二
            𠮷 5𠮷          -> 𠮷5𠮷
            92.36 %         -> 92.36%
            4  ‰            -> 4‰
            """)
    void dropsSpacesThatSeparateNothing(String original, String view) {
        assertReads(original, view);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            1 3/5          -> 1 3/5
            10.00 20.00    -> 10.00 20.00
            VSPN 13.54%    -> VSPN 13.54%
            27 km          -> 27 km
            N %            -> N %
            5 (A)          -> 5 (A)
            """)
    void keepsSpacesThatSeparateSomething(String original, String view) {
        assertReads(original, view);
    }

    @Test
    void keepsTabs() {
        assertReads("甲\t5\t乙", "甲\t5\t乙");
    }

    @Test
    void dropsInvisibleCharacters() {
        assertReads("\uFEFF营\u200B收\u00AD5\u2060亿\u202E元\u2069", "营收5亿元");
        assertReads("\0营\u001B收\uFE0F5\u20E3亿\u0301元\uDB40\uDD00\uFFF9", "营收5亿元");
    }

    @Test
    void whateverEndsALineOrAPageEndsAParagraph() {
        assertReads("甲。\f乙。\u000B丙。\u0085丁。\u2028戊。", "甲。\n乙。\n丙。\n丁。\n戊。");
    }

    @Test
    void passesOnWhatItDoesNotKnow() {
        String odd = "\uD83D5\uDE00 \uDB40\uFFFF\uFFFD\uE000😀🚗②Ω";
        assertReads(odd, odd);
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                arguments("營收　４，８６１.\n5 億元，", "4861.5亿元", "４，８６１.\n5 億元"),
                arguments("约 1,100 万 股。", "1100万股", "1,100 万 股"),
                arguments("增长\u200B9\u200B2.36 %\u200B。", "92.36%", "9\u200B2.36 %"),
                arguments("😀涨 5 %", "5%", "5 %"),
                arguments("\uFEFF三 成", "三成", "三 成"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void leadsBackToTheOriginal(String original, String figure, String written) {
        SourceText text = SourceText.plain(original);
        int from = text.view().indexOf(figure);
        assertThat(text.text(text.span(from, from + figure.length()))).isEqualTo(written);
    }

    @Test
    void leadsBackFromEveryCharacterWhenNothingIsDeleted() {
        SourceText text = SourceText.plain("營收５亿");
        assertThat(text.length()).isEqualTo(4);
        for (int i = 0; i < 4; i++) {
            assertThat(text.span(i, i + 1)).isEqualTo(new Span(i, i + 1));
        }
    }

    @Test
    void givesCharactersOneByOne() {
        SourceText text = SourceText.plain("約 ５亿");
        assertThat(text.charAt(0)).isEqualTo('约');
        assertThat(text.charAt(1)).isEqualTo('5');
        assertThat(text.original()).isEqualTo("約 ５亿");
        assertThat(text).hasToString("约5亿");
    }

    @Test
    void readsNothingFromNothing() {
        assertReads("", "");
        assertThat(SourceText.plain("").span(0, 0)).isEqualTo(new Span(0, 0));
        assertThat(SourceText.html("").view()).isEmpty();
    }

    private static void assertReads(String original, String view) {
        assertThat(SourceText.plain(original).view()).isEqualTo(view);
    }

    @Test
    void theViewIsAskedForOneOfSeveralWords() {
        SourceText text = SourceText.plain("營收與利潤");

        assertThat(text.startsWithAny(List.of("与", "利润"), 3)).isTrue();
        assertThat(text.startsWithAny(List.of("与", "利润"), 0)).isFalse();
        assertThat(text.startsWithAny(List.of("利润总额"), 3)).isFalse(); // beyond the end
        assertThat(text.endsWithAny(List.of("与", "营收"), 2)).isTrue();
        assertThat(text.endsWithAny(List.of("与营收"), 2)).isFalse(); // before the start
    }
}
