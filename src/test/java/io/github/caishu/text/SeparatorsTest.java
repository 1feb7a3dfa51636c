package io.github.caishu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatorsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            1,100万               -> 1100万
            27,318,460.75元       -> 27318460.75元
            82，225.00            -> 82225.00
            ９，１００股          -> 9100股
            共1,2129人            -> 共12129人
            1,2345,6789           -> 123456789
            -8,275,403.19         -> -8275403.19
            A,123,456             -> A,123456
            1,100,                -> 1100,
            (1,100)               -> (1100)
            12,345.67,8           -> 12345.67,8
            """)
    void joinsGroups(String original, String view) {
        assertThat(SourceText.plain(original).view()).isEqualTo(view);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1, 234, 567",
        "3.840,0.15,4.07%",
        "1,1,1,1",
        "111,1,111",
        "2021,123",
        "0,123",
        "012,345",
        "1.234,567",
        "1.5,100,200",
        "12,345,6",
        "12,345,678,9",
        "1,2345,678",
        "1,23",
        "1,,234",
        "100,a",
        "得分15,2020年为18",
        "GMT+8,2019-03-11",
    })
    void leavesListsAlone(String text) {
        assertThat(SourceText.plain(text).view()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            比值为1，2345，6789。 -> 比值为123456789。
            前三名为5，5，5       -> 前三名为5,5,5
            """)
    void readsWideCommasLikeNarrowOnes(String original, String view) {
        assertThat(SourceText.plain(original).view()).isEqualTo(view);
    }
}
