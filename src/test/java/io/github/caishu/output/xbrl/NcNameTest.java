package io.github.caishu.output.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NcNameTest {

    @ParameterizedTest
    @CsvSource({
        "亩, 亩", "GROSS_PROFIT, GROSS_PROFIT", "m3, m3", "10股, _x0031_0股", "KITCHEN RENT, KITCHEN_x0020_RENT",
        "a:b, a_x003A_b", "$, _x0024_", "课时·人次, 课时·人次", "·a, _x00B7_a", "-a, _x002D_a", "𠮷, _xD842__xDFB7_"
    })
    void whatIsNoPartOfANameIsItsNumber(String text, String name) {
        assertThat(NcName.of(text)).isEqualTo(name);
    }
}
