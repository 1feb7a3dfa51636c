package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.caishu.FigureExtractor;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists of tables and of kinds in docs/extending.md are those of the library; {@link DocsTest} does the rest of the page. */
class ExtendingDocTest {

    private static final Page PAGE = Page.read(Path.of("docs/extending.md"));

    @Test
    void everyTableIsTold() {
        assertThat(rows("ships in")).isEqualTo(Arrays.stream(VocabularyTable.values()).map(ExtendingDocTest::row).toList());
    }

    private static List<String> row(VocabularyTable table) {
        return List.of(table.name(), table.resource(), table.columns(), String.valueOf(table.requiredColumns()));
    }

    @Test
    void everyKindIsTold() {
        Map<String, Set<String>> told = rows("kind").stream()
                .collect(Collectors.groupingBy(row -> row.get(0), Collectors.mapping(row -> row.get(1).split(" ")[0], Collectors.toSet())));

        assertThat(told).hasSizeGreaterThan(10).allSatisfy((table, kinds) ->
                assertThat(kinds).isEqualTo(used(VocabularyTable.valueOf(table))));
    }

    @Test
    void everyMistakeIsToldAsItStandsHere() {
        assertThat(rows("mistake", "table")).hasSizeGreaterThan(10).allSatisfy(row -> {
            VocabularyTable table = VocabularyTable.valueOf(row.get(1));
            assertThatExceptionOfType(VocabularyException.class).isThrownBy(() -> FigureExtractor.builder()
                    .vocabulary(Vocabulary.standard().with(table, row.get(2).replace('→', '\t'), "mine.tsv")).build())
                    .withMessage("mine.tsv, line 1: " + row.get(3).replace('→', '\t') + "; a line of " + table.name().toLowerCase(Locale.ROOT)
                            + " is " + table.columns());
        });
    }

    /** The kinds in the table that ships; what follows the kind of a word of time are its numbers. */
    private static Set<String> used(VocabularyTable table) {
        Stream<VocabularyRow> rows = Vocabulary.standard().rows(table).stream();
        return table == VocabularyTable.TIME_WORDS
                ? rows.map(row -> row.words(1).get(0)).collect(Collectors.toSet())
                : rows.flatMap(row -> row.words(1).stream()).collect(Collectors.toSet());
    }

    private static List<List<String>> rows(String secondColumn) {
        return rows("table", secondColumn);
    }

    private static List<List<String>> rows(String firstColumn, String secondColumn) {
        return PAGE.tables().stream().filter(table -> table.header().subList(0, 2).equals(List.of(firstColumn, secondColumn))).findFirst()
                .orElseThrow().rows();
    }
}
