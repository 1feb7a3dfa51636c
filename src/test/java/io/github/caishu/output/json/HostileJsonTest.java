package io.github.caishu.output.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.caishu.ProcessorTime;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.SampleClaims;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON made to fill memory, the stack or time is refused in its first bytes or at its field. */
class HostileJsonTest {

    private static final int DEEP = 100_000;
    private static final int MILLION = 1_000_000;
    private static final int PATIENCE = 10;

    private final JsonMapper mapper = JsonMapper.builder().addModule(new CaishuModule()).build();

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1E+999999999", "-1e5", "1e-999999999", "", " 1", "0x10", "NaN", "Infinity", "１"})
    void aFigureInOtherThanPlainDigitsIsRefused(String value) {
        assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> amount(value))
                .withMessageContaining("it takes plain digits in a string");
    }

    @Test
    void aFigureOfAMillionDigitsIsRefusedWithoutReadingIt() {
        String digits = "9".repeat(MILLION);
        long letters = nanosToRefuse("x".repeat(MILLION)) + nanosToRefuse("x".repeat(MILLION));

        assertThat(nanosToRefuse(digits)).as("reading them takes a hundred times as long").isLessThan(PATIENCE * letters);
        assertThat(nanosToRefuse("0." + digits)).isLessThan(PATIENCE * letters);
    }

    private long nanosToRefuse(String value) {
        long start = ProcessorTime.nanos();
        assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> amount(value))
                .withMessageContaining("it takes plain digits in a string");
        return ProcessorTime.nanos() - start;
    }

    @Test
    void aThousandDigitsAreRead() {
        assertThat(amount("9".repeat(1000))).isEqualTo(Amount.of(new BigDecimal("9".repeat(1000))));
        assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> amount("9".repeat(1001)));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -999_999_999, -1001, 1001, 999_999_999, Integer.MAX_VALUE})
    void decimalsThatNoFigureHasAreRefused(int decimals) {
        for (String value : new String[] {"0", "10", "0.00"}) {
            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(() -> mapper.readValue("{\"value\": \"" + value + "\", \"decimals\": " + decimals + "}", Amount.class));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"claims\":"})
    void nestingThatWouldOverflowTheStackIsRefused(String opening) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> mapper.readValue(opening.repeat(DEEP), FoundClaims.class));
        assertThatExceptionOfType(StreamConstraintsException.class).isThrownBy(() -> lenient().readValue(
                claim().replaceFirst("\\{", "{\"more\": " + opening.repeat(DEEP)), FoundClaims.class)).withMessageContaining("depth");
    }

    @Test
    void aNumberOfAMillionDigitsIsRefused() {
        String json = claim().replaceFirst("\\{", "{\"more\": " + "9".repeat(MILLION) + ", ");
        String offset = claim().replaceFirst("\"start\":\\d+", "\"start\":" + "9".repeat(MILLION));

        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> lenient().readValue(json, FoundClaims.class));
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> mapper.readValue(offset, FoundClaims.class));
    }

    private JsonMapper lenient() {
        return mapper.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    private String claim() {
        return mapper.writeValueAsString(new FoundClaims(DocumentId.named("a"), List.of(SampleClaims.WITH_ALL_PARTS)));
    }

    private Amount amount(String value) {
        return mapper.readValue("{\"value\": \"" + value + "\"}", Amount.class);
    }
}
