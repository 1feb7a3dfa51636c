package io.github.caishu.output.json;

import static io.github.caishu.output.SampleClaims.BANK;
import static io.github.caishu.output.SampleClaims.CITY;
import static io.github.caishu.output.SampleClaims.CONCEPT;
import static io.github.caishu.output.SampleClaims.GROWTH;
import static io.github.caishu.output.SampleClaims.HALF_YEAR;
import static io.github.caishu.output.SampleClaims.WITHOUT_PARTS;
import static io.github.caishu.output.SampleClaims.WITH_ALL_PARTS;
import static io.github.caishu.output.SampleClaims.period;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.output.SampleClaims;
import io.github.caishu.text.Span;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonClaimTest {

    private static final String FIGURE = "{\"text\":\"4%\",\"span\":{\"start\":47,\"end\":49},\"quantity\":"
            + "{\"type\":\"percentage\",\"value\":\"4\",\"decimals\":0,\"unit\":\"%\",\"qualifier\":\"about\",\"qualifierSpan\":{\"start\":46,\"end\":47}},";

    @Test
    void everyPartSaysWhatAndWhere() throws IOException {
        assertThat(json(WITH_ALL_PARTS)).isEqualTo("{\"id\":\"a\",\"claims\":[" + FIGURE
                + "\"concept\":{\"code\":\"DEPOSITS\",\"text\":\"存款\",\"span\":{\"start\":31,\"end\":33}},"
                + "\"entity\":{\"text\":\"澄湖银行\",\"span\":{\"start\":16,\"end\":20},\"code\":\"609999.SH\"},"
                + "\"period\":{\"text\":\"2018年上半年\",\"span\":{\"start\":8,\"end\":16},\"start\":\"2018-01-01\",\"end\":\"2018-06-30\"},"
                + "\"change\":{\"direction\":\"increase\",\"basis\":\"yoy\",\"span\":{\"start\":44,\"end\":46},\"basisSpan\":{\"start\":42,\"end\":44}},"
                + "\"modality\":\"forecast\","
                + "\"source\":{\"text\":\"澄湖市统计局\",\"span\":{\"start\":0,\"end\":6}}}]}\n");
    }

    @Test
    void partsThatTheTextDoesNotStateAreNull() throws IOException {
        assertThat(json(WITHOUT_PARTS)).isEqualTo("{\"id\":\"a\",\"claims\":[" + FIGURE
                + "\"concept\":{\"code\":\"PRICE\",\"text\":null,\"span\":null},"
                + "\"entity\":null,\"period\":null,\"change\":null,\"modality\":\"reported\",\"source\":null}]}\n");
    }

    @Test
    void anEntityThatIsNoSecurityHasNoCode() throws IOException {
        assertThat(json(with(CITY, HALF_YEAR, null))).contains("\"entity\":{\"text\":\"澄湖市\",\"span\":{\"start\":0,\"end\":3}},\"period\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            2018-06-30 | 2018-06-30 | "start":"2018-06-30","end":"2018-06-30"
            2016-01-01 | null       | "start":"2016-01-01","end":null
            null       | 2018-06-30 | "start":null,"end":"2018-06-30"
            null       | null       | "start":null,"end":null
            """)
    void aPeriodMayBeADayOrOpenOrUnsettled(String start, String end, String days) throws IOException {
        assertThat(json(with(BANK, period(start, end), null)))
                .contains("\"period\":{\"text\":\"上半年\",\"span\":{\"start\":13,\"end\":16}," + days + "}");
    }

    @Test
    void aChangeMayHaveNoBasis() throws IOException {
        assertThat(json(with(BANK, HALF_YEAR, new Change(Change.Direction.DECREASE, null))))
                .contains("\"change\":{\"direction\":\"decrease\",\"basis\":null}");
    }

    @Test
    void theWordsOfAChangeStandWhereThereAreSome() throws IOException {
        assertThat(json(with(BANK, HALF_YEAR, new Change(Change.Direction.DECREASE, null, new Span(44, 46), null))))
                .contains("\"change\":{\"direction\":\"decrease\",\"basis\":null,\"span\":{\"start\":44,\"end\":46}}");
    }

    @ParameterizedTest
    @EnumSource(Change.Basis.class)
    void theBasisOfAChange(Change.Basis basis) throws IOException {
        String name = switch (basis) {
            case YOY -> "yoy";
            case SEQUENTIAL -> "sequential";
            case OTHER -> "other";
        };

        assertThat(json(with(BANK, HALF_YEAR, new Change(Change.Direction.INCREASE, basis)))).contains("\"basis\":\"" + name + "\"");
    }

    private static Claim with(Entity entity, Period period, Change change) {
        return new Claim(GROWTH, CONCEPT, entity, period, change, Modality.PLANNED, null);
    }

    private static String json(Claim claim) throws IOException {
        return SampleClaims.written(JsonLinesWriter::new, claim);
    }
}
