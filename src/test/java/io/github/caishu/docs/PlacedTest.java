package io.github.caishu.docs;

import org.apache.commons.lang3.exception.ExceptionUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/** A test whose failure tells the place in the page, for reports that number such tests and leave their names out. */
final class PlacedTest {

    private PlacedTest() {
    }

    static DynamicTest of(String place, Executable test) {
        return DynamicTest.dynamicTest(place, () -> {
            try {
                test.execute();
            } catch (Throwable e) {
                throw new AssertionError(place + ": " + ExceptionUtils.getRootCauseMessage(e), e);
            }
        });
    }
}
