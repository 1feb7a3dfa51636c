package io.github.caishu.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the fuzzing of each entry begins with, and what it has once found, goes through. The fuzzing itself is a command of its own. */
class FuzzSeedsTest {

    @TestFactory
    Stream<DynamicTest> everySeedGoesThrough() {
        return Arrays.stream(FuzzTarget.values()).flatMap(target -> target.seeds().stream().map(seed -> DynamicTest.dynamicTest(
                target + " " + seed.getFileName(), seed.toUri(), () -> target.run(Files.readAllBytes(seed)))));
    }

    @ParameterizedTest
    @EnumSource
    void everyTargetHasSeedsAndTakesNothingAtAll(FuzzTarget target) throws Exception {
        assertThat(target.seeds()).hasSizeGreaterThanOrEqualTo(3);
        target.run(new byte[0]);
    }
}
