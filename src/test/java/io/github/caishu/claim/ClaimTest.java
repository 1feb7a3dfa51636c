package io.github.caishu.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.caishu.FigureExtractor;
import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.Count;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a claim and its parts say of themselves, and which parts there cannot be. */
class ClaimTest {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.builder().build();
    private static final LocalDate NEW_YEAR = LocalDate.of(2018, 1, 1);
    private static final LocalDate MIDSUMMER = LocalDate.of(2018, 6, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            林业局称，2017年6月末林场资产3亿元        | 300000000 CNY of ASSETS 资产, 林场, 2017-06-30, reported by 林业局 @[17,20)
            2017年上半年林场资产同比增长约4%          | about 4% of ASSETS 资产, 林场, 2017-01-01..2017-06-30, increase yoy, reported @[17,19)
            2017年以来存款有望下降3%至5%              | 3..5% of DEPOSITS 存款, 2017-01-01.., decrease, forecast @[13,18)
            报告期内望江钢铁(609998.SH)拟投入至少3亿元 | at least 300000000 CNY of INVESTMENT 投入, 望江钢铁 609998.SH, 报告期内, planned @[24,27)
            来了3万元                                 | 30000 CNY of OTHER, reported @[2,5)
            """)
    void itShowsOnOneLineWhatItSays(String text, String shown) {
        assertThat(EXTRACTOR.extract(text).get(0)).hasToString(shown);
    }

    @Test
    void itsFigureIsItsTextItsPlaceAndItsQuantity() {
        Claim claim = EXTRACTOR.extract("望江钢铁资产3亿元").get(0);

        assertThat(claim.text()).isEqualTo("3亿元");
        assertThat(claim.span()).isEqualTo(new Span(6, 9));
        assertThat(claim.quantity()).isSameAs(claim.figure().quantity());
    }

    @Test
    void figureConceptAndModalityAreAlwaysThere() {
        Count five = new Count(Amount.of(BigDecimal.valueOf(5)), null, Qualifier.EXACT);
        QuantityMention figure = new QuantityMention("5", new Span(3, 4), five, null, null);
        Concept other = new Concept(Taxonomy.OTHER, null, null);

        assertThat(new Claim(figure, other, null, null, null, Modality.REPORTED, null)).hasToString("5 of OTHER, reported @[3,4)");
        assertThatNullPointerException().isThrownBy(() -> new Claim(null, other, null, null, null, Modality.REPORTED, null)).withMessage("figure");
        assertThatNullPointerException().isThrownBy(() -> new Claim(figure, null, null, null, null, Modality.REPORTED, null)).withMessage("concept");
        assertThatNullPointerException().isThrownBy(() -> new Claim(figure, other, null, null, null, null, null)).withMessage("modality");
    }

    @Test
    void theWordsOfAConceptHaveAPlace() {
        assertThat(new Concept("ASSETS", "资产", new Span(0, 2)).text()).isEqualTo("资产");
        assertThatIllegalArgumentException().isThrownBy(() -> new Concept("ASSETS", "资产", null))
                .withMessage("text and span come together, or neither: 资产, null");
        assertThatIllegalArgumentException().isThrownBy(() -> new Concept("ASSETS", null, new Span(0, 2)))
                .withMessage("text and span come together, or neither: null, Span[start=0, end=2]");
    }

    @Test
    void aPeriodGoesForward() {
        assertThatIllegalArgumentException().isThrownBy(() -> period(MIDSUMMER, NEW_YEAR))
                .withMessage("a period goes forward, but 2018-06-30 is after 2018-01-01");
    }

    @Test
    void aPeriodIsADayAStretchOrNotSettled() {
        assertThat(period(NEW_YEAR, NEW_YEAR)).matches(Period::isInstant).matches(Period::isResolved);
        assertThat(period(NEW_YEAR, MIDSUMMER)).matches(Period::isResolved).matches(half -> !half.isInstant());
        assertThat(period(NEW_YEAR, null)).matches(Period::isResolved).matches(since -> !since.isInstant());
        assertThat(period(null, MIDSUMMER)).matches(Period::isResolved).matches(until -> !until.isInstant());
        assertThat(period(null, null)).matches(open -> !open.isResolved()).matches(open -> !open.isInstant());
    }

    private static Period period(LocalDate start, LocalDate end) {
        return new Period("上半年", new Span(0, 3), start, end);
    }

    @Test
    void namesInTheOutput() {
        assertThat(Change.Direction.INCREASE.code()).isEqualTo("increase");
        assertThat(Change.Direction.DECREASE.code()).isEqualTo("decrease");
        assertThat(Change.Basis.SEQUENTIAL.code()).isEqualTo("sequential");
        assertThat(Modality.PLANNED.code()).isEqualTo("planned");
    }

    @Test
    void aTaxonomyTellsHowManyConceptsItHas() {
        Taxonomy taxonomy = Taxonomy.standard();

        assertThat(taxonomy).hasToString("Taxonomy[" + taxonomy.definitions().size() + " concepts]");
    }
}
