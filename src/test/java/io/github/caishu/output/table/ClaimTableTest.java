package io.github.caishu.output.table;

import static io.github.caishu.output.SampleClaims.BANK;
import static io.github.caishu.output.SampleClaims.CONCEPT;
import static io.github.caishu.output.SampleClaims.DEPOSITS;
import static io.github.caishu.output.SampleClaims.GROWTH;
import static io.github.caishu.output.SampleClaims.HALF_YEAR;
import static io.github.caishu.output.SampleClaims.WITHOUT_PARTS;
import static io.github.caishu.output.SampleClaims.WITH_ALL_PARTS;
import static io.github.caishu.output.SampleClaims.period;
import static io.github.caishu.output.SampleClaims.span;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Source;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.SampleClaims;
import io.github.caishu.quantity.Percentage;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.QuantityMention;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTableTest {

    @Test
    void aRowTellsTheWholeClaim() throws IOException {
        Claim level = new Claim(DEPOSITS, CONCEPT, BANK, HALF_YEAR, null, Modality.REPORTED, null);

        assertThat(table(level, WITH_ALL_PARTS)).isEqualTo("""
                line:col  figure     value  unit  concept        entity    period       change  modality  source
                --------  -------  -------  ----  -------------  --------  -----------  ------  --------  ------------
                    1:37  6.1亿元   610 mn  CNY   DEPOSITS 存款  澄湖银行  2018-01..06
                    1:48  4%       about 4  %     DEPOSITS 存款  澄湖银行  2018-01..06  ↑ yoy   forecast  澄湖市统计局

                2 claims
                """);
    }

    @Test
    void columnsThatWouldBeEmptyAreLeftOut() throws IOException {
        assertThat(table(WITHOUT_PARTS)).isEqualTo("""
                line:col  figure    value  unit  concept
                --------  ------  -------  ----  -------
                    1:48  4%      about 4  %     PRICE

                1 claim
                """);
    }

    @Test
    void aPeriodThatIsNotSettledShowsItsWords() throws IOException {
        assertThat(table(new Claim(GROWTH, CONCEPT, null, period(null, null), null, Modality.REPORTED, null)))
                .contains("DEPOSITS 存款  上半年\n");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
            INCREASE, SEQUENTIAL, ↑ sequential
            DECREASE, OTHER,      ↓ other
            DECREASE, null,       ↓
            """)
    void aChangeIsAnArrowAndItsBasis(Change.Direction direction, Change.Basis basis, String cell) throws IOException {
        Claim claim = new Claim(GROWTH, CONCEPT, null, null, new Change(direction, basis), Modality.REPORTED, null);

        assertThat(table(claim)).contains("DEPOSITS 存款  " + cell + "\n");
    }

    @ParameterizedTest
    @CsvSource({"EXACT, 4  %", "NEARLY, nearly 4  %", "AT_LEAST, at least 4  %"})
    void theQualifierStandsBeforeTheValue(Qualifier qualifier, String cells) throws IOException {
        QuantityMention share = new QuantityMention("4%", span("4%"), new Percentage(Amount.of(new BigDecimal("4")), qualifier), null,
                null);

        assertThat(table(new Claim(share, CONCEPT, null, null, null, Modality.REPORTED, null))).containsPattern("  4% +" + cells);
    }

    @Test
    void longNamesAreShortenedAndStandOnOneLine() throws IOException {
        Claim claim = new Claim(GROWTH, new Concept("DEPOSITS", "城乡居民储蓄存款余额", span("存款")),
                new Entity("澄湖市望江区城市建设投资", span("澄湖银行"), null), null, null, Modality.REPORTED,
                new Source("统计\n\n局", span("澄湖市统计局")));

        assertThat(table(claim)).contains("  DEPOSITS 城乡居民储蓄…  澄湖市望江区城…  统计 局\n");
    }

    private static String table(Claim... claims) throws IOException {
        return SampleClaims.written(TableWriter::new, claims);
    }
}
