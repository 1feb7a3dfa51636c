package io.github.caishu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which blanks part what stands around them, here 价 and what is before it; {@code ⏎} is a line break. */
class BlanksBeforeTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            股东减持 价高                     -> 1
            股东减持\u3000\u3000 价高       -> 3
            股东减持价高                      -> 0
            股东减持5% 价高                   -> 1
            600900 价高                       -> 1
            股东减持\u200B价高               -> 0
            股东减持，⏎价高                   -> 0
            股东减持，  ⏎  价高               -> 0
            """)
    void blanksOfALine(String original, int blanks) {
        assertBefore(SourceText.plain(original.replace('⏎', '\n')), blanks);
    }

    /** The break is settled before the blanks of the lines are looked at. */
    @Test
    void blanksBeforeAndBehindOneAtTheMargin() {
        SourceText text = SourceText.plain("澄湖银行净亏2亿元 上年,\n 同期盈利1亿元,望江钢铁\n增5%。");

        assertThat(text.blanksBefore(text.view().indexOf('上'))).isEqualTo(1);
        assertThat(text.blanksBefore(text.view().indexOf('同'))).isEqualTo(1);
    }

    /** Where numbers are set apart throughout, a single blank beside one is style. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            股东在 5 月减持 3% 价高           -> 0
            股东在 5 月减持 3%  价高          -> 2
            股东在 5 月减持 价高              -> 1
            股东在5月减持 3% 价高             -> 1
            股东在 5 月减持 3 成 600900 价高  -> 1
            股东在 5 月减持 3 成 6009 价高    -> 0
            股东在 5 月减持 3 成。⏎减持2% 价高 -> 1
            """)
    void blanksAsAStyle(String original, int blanks) {
        assertBefore(SourceText.plain(original.replace('⏎', '\n')), blanks);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            股东减持<b>价</b>高               => 0
            股东减持<!-- 5 % --><b>价</b>高   => 0
            股东减持 <b>价</b>高              => 1
            股东减持<b> 价</b>高              => 1
            股东减持&nbsp;&#12288;价高        => 2
            股东减持⏎   <b>价</b>高         => 0
            """)
    void blanksAmongTags(String original, int blanks) {
        assertBefore(SourceText.html(original.replace('⏎', '\n')), blanks);
    }

    @Test
    void nothingStandsOutsideTheView() {
        SourceText text = SourceText.plain("减持 价 ");

        assertThat(text.blanksBefore(0)).isZero();
        assertThat(text.blanksBefore(text.length())).isEqualTo(1);
        assertThatThrownBy(() -> text.blanksBefore(text.length() + 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.blanksBefore(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static void assertBefore(SourceText text, int blanks) {
        assertThat(text.blanksBefore(text.view().indexOf('价'))).isEqualTo(blanks);
    }
}
