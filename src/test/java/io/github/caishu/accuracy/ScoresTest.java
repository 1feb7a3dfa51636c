package io.github.caishu.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scores on the shared sets do not fall below {@code score-floors.properties}. Skipped where there is no {@code ../shared}
 * beside the project.
 */
class ScoresTest {

    private static final String FLOORS = "/score-floors.properties";

    @BeforeAll
    static void theSharedSetsAreThere() {
        SharedSets.missing().ifPresent(reason -> assumeTrue(false, reason));
    }

    static Stream<String> floors() throws IOException {
        return properties().stringPropertyNames().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("floors")
    void isNotBelowItsFloor(String measure) throws IOException {
        assertThat(score(measure)).isGreaterThanOrEqualTo(new BigDecimal(properties().getProperty(measure)));
    }

    private static BigDecimal score(String measure) throws IOException {
        if (measure.equals("peers.passed")) {
            return Scores.ofThisProcess().peersPassed();
        }
        int dot = measure.indexOf('.');
        return Scores.ofThisProcess().of(measure.substring(0, dot)).at("/" + measure.substring(dot + 1).replace('.', '/')).decimalValue();
    }

    private static Properties properties() throws IOException {
        Properties floors = new Properties();
        try (InputStream stream = ScoresTest.class.getResourceAsStream(FLOORS)) {
            floors.load(stream);
        }
        return floors;
    }
}
