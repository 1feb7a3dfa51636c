package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all kinds of quantity can tell. */
class QuantityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6万元      | money            | true
            6元/股     | price            | true
            6%         | percentage       | true
            6个百分点  | percentage_point | true
            6倍        | multiple         | true
            6家        | count            | true
            6吨        | measure          | true
            报46.2点   | points           | true
            6天        | duration         | false
            第6名      | ordinal          | false
            6岁        | age              | false
            """)
    void isAFigureIfItSaysHowMuchOrHowMany(String text, String type, boolean figure) {
        assertThat(Figures.mentions(text)).singleElement().extracting(mention -> mention.quantity().type())
                .returns(type, QuantityType::code).returns(figure, QuantityType::isFigure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6吨     | t
            6天     | d
            6斤     |
            6万元   |
            6家     |
            """)
    void aUnitThatUcumKnowsHasItsSymbol(String text, String ucum) {
        assertThat(Figures.mentions(text)).singleElement().returns(ucum, mention -> mention.quantity().ucum());
    }

    @ParameterizedTest
    @CsvSource({"EXACT, exact", "ABOUT, about", "AT_LEAST, at_least", "UNDER, under"})
    void aQualifierIsNamedAsInTheOutput(Qualifier qualifier, String code) {
        assertThat(qualifier.code()).isEqualTo(code);
    }

    @Test
    void aStringIsReadAsPlainText() {
        assertThat(Figures.of(QuantityRecognizer.standard().recognize("茶厂收入<b>3万元"))).isEqualTo("3万元 = money 30000 CNY");
    }
}
