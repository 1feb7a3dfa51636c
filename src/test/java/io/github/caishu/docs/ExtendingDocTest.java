package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.vocabulary.VocabularyTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of tables in docs/extending.md is that of the library; {@link DocsTest} does the rest of the page. */
class ExtendingDocTest {

    @Test
    void everyTableIsTold() {
        Table tables = Page.read(Path.of("docs/extending.md")).table("table");

        assertThat(tables.rows()).isEqualTo(Arrays.stream(VocabularyTable.values()).map(ExtendingDocTest::row).toList());
    }

    private static List<String> row(VocabularyTable table) {
        return List.of(table.name(), table.resource(), table.columns(), String.valueOf(table.requiredColumns()));
    }
}
