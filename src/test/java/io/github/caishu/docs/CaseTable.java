package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A table of cases, in one of two forms.
 *
 * <p>The first column is headed {@code text} (or {@code html}) and has a text a row; a column {@code published} has its reference
 * date, a column {@code note} whatever there is to say; each other column has what a {@link Reading} makes of it, claim by claim with
 * semicolons between, {@code none} where a claim has no such part, {@code nothing} where there is no claim. {@code \n} in a text is a
 * line break, {@code \t} a tab.
 *
 * <p>Or it stands behind a quotation, the text, and its first column is headed {@code figure}: then it has a column a claim and a row
 * a reading.
 */
final class CaseTable {

    private static final List<String> TEXT = List.of("text", "文本");
    private static final String HTML = "html";
    private static final List<String> PUBLISHED = List.of("published", "发布日期");
    private static final List<String> NOTE = List.of("note", "说明");

    private final Table table;

    CaseTable(Table table) {
        this.table = table;
    }

    Stream<DynamicTest> tests() {
        String first = table.header().get(0);
        if (TEXT.contains(first) || first.equals(HTML)) {
            return table.rows().stream().map(this::row);
        }
        if (Reading.FIGURE.heads().contains(first) && table.quotation().isPresent()) {
            return Stream.of(PlacedTest.of(table + " " + table.quotation().get(), this::columnsAreClaims));
        }
        return table.beginsWithTexts() ? Stream.of(PlacedTest.of(table.toString(), this::isNotTold)) : Stream.empty();
    }

    private void isNotTold() {
        throw new AssertionError("a table of texts has \"text\" or \"html\" at the head of its first column, not \""
                + table.header().get(0) + "\"");
    }

    private DynamicTest row(List<String> cells) {
        return PlacedTest.of(table + " " + cells.get(0), () -> {
            Case given = new Case(source(cells.get(0)), published(cells));
            List<String> read = new ArrayList<>();
            for (int column = 0; column < cells.size(); column++) {
                String head = table.header().get(column);
                boolean isGiven = column == 0 || PUBLISHED.contains(head) || NOTE.contains(head);
                read.add(isGiven ? cells.get(column) : inOneCell(Reading.headed(head).of(given)));
            }
            assertThat(read).isEqualTo(cells);
        });
    }

    private SourceText source(String cell) {
        String text = cell.replace("\\n", "\n").replace("\\t", "\t");
        return table.header().get(0).equals(HTML) ? SourceText.html(text) : SourceText.plain(text);
    }

    private LocalDate published(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (PUBLISHED.contains(table.header().get(column)) && !cells.get(column).isEmpty()) {
                return LocalDate.parse(cells.get(column));
            }
        }
        return null;
    }

    private static String inOneCell(List<String> claims) {
        return claims.isEmpty() ? "nothing"
                : claims.stream().map(part -> part.isEmpty() ? "none" : part).collect(Collectors.joining("; "));
    }

    private void columnsAreClaims() {
        Case given = new Case(SourceText.plain(table.quotation().orElseThrow()), null);
        List<List<String>> shown = new ArrayList<>(List.of(table.header()));
        shown.addAll(table.rows());
        for (List<String> row : shown) {
            assertThat(Reading.headed(row.get(0)).of(given)).as(row.get(0)).isEqualTo(row.subList(1, row.size()));
        }
    }
}
