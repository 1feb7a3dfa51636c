package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each promise of docs/robustness.md names tests that there are. */
class RobustnessDocTest {

    private static final Page PAGE = Page.read(Path.of("docs/robustness.md"));

    @TestFactory
    Stream<DynamicTest> eachPromiseIsHeldByATest() {
        List<List<String>> promises = PAGE.tables().stream().filter(table -> table.header().contains("held by"))
                .flatMap(table -> table.rows().stream()).toList();
        assertThat(promises).hasSizeGreaterThan(30);
        return promises.stream().flatMap(promise -> Arrays.stream(promise.get(1).split(", ")))
                .map(name -> DynamicTest.dynamicTest(name, () -> isThere(name)));
    }

    /** A class, or one and its method or rule: {@code PomTest}, {@code SharingTest.claimsReadBackAreEqual}. */
    private static void isThere(String name) {
        String[] parts = name.split("\\.");
        Path file = Project.typeFile(parts[0]);
        assertThat(file.getFileName().toString()).matches("\\w+(Test|IT|Properties)\\.java");
        if (parts.length > 1) {
            assertThat(file).content().containsPattern("(?m)^    (@ArchTest )?[\\w. ]*(void|ArchRule) " + parts[1] + "[( ]");
        }
    }
}
