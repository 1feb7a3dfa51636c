package io.github.caishu.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {

    @ParameterizedTest
    @CsvSource({
        "5%, 2",
        "5％, 3",
        "亿元, 4",
        "〇, 2",
        "（￥）, 6",
        "¥£€, 3",
        "㎡, 2",
        "千瓦·时, 7",
        "𠮷, 2",
        "が, 2",
        "e\u0301, 1",
        "5\u200B亿, 3",
        "'', 0"
    })
    void width(String text, int columns) {
        assertThat(DisplayText.width(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "'3861.\n\n5亿元', 3861. 5亿元",
        "'12\t\r\n\u3000万', 12 万",
        "'\u001B[31m5元', '[31m5元'",
        "'\u202E5\u200B元', 5元"
    })
    void onOneLine(String text, String line) {
        assertThat(DisplayText.onOneLine(text)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({
        "亿元, 4, 亿元",
        "亿元, 3, 亿…",
        "亿元, 2, …",
        "12345, 4, 123…",
        "1𠮷𠮷, 4, 1𠮷…"
    })
    void shortened(String text, int columns, String cut) {
        assertThat(DisplayText.shortened(text, columns)).isEqualTo(cut);
    }
}
