package io.github.caishu.output;

import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.claim.Source;
import io.github.caishu.text.Position;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * RFC 4180: a header, then a line a figure; in the claims layer with the claim's parts. What a figure does not have stays empty.
 * Where the parts stand is left to the JSON: whoever filters rows by concept and period needs the figure's place, to look it up.
 */
final class CsvWriter implements DocumentWriter {

    private record Column(String title, BiFunction<Document, Figure, Object> cell) {

        static Column of(String title, Function<Figure, Object> cell) {
            return new Column(title, (document, figure) -> cell.apply(figure));
        }

        /** A value of a part that a claim may not have. */
        static <P> Column of(String title, Function<Claim, P> part, Function<P, Object> value) {
            return of(title, figure -> {
                P present = part.apply(figure.claim());
                return present == null ? null : value.apply(present);
            });
        }
    }

    private static final List<Column> FIGURE = List.of(
            new Column("id", (document, figure) -> document.id().text()),
            Column.of("text", Figure::text),
            Column.of("start", figure -> figure.span().start()),
            Column.of("end", figure -> figure.span().end()),
            new Column("line", (document, figure) -> position(document, figure).line()),
            new Column("column", (document, figure) -> position(document, figure).column()),
            Column.of("type", Figure::type),
            Column.of("value", figure -> figure.amount().isInterval() ? null : plain(figure.amount().value())),
            Column.of("low", figure -> figure.amount().isInterval() ? plain(figure.amount().low()) : null),
            Column.of("high", figure -> figure.amount().isInterval() ? plain(figure.amount().high()) : null),
            Column.of("unit", Figure::unit),
            Column.of("qualifier", Figure::qualifier));

    private static final List<Column> PARTS = List.of(
            Column.of("concept", Claim::concept, Concept::text),
            Column.of("concept_code", Claim::concept, Concept::code),
            Column.of("entity", Claim::entity, Entity::text),
            Column.of("entity_code", Claim::entity, Entity::code),
            Column.of("period", Claim::period, Period::text),
            Column.of("period_start", Claim::period, Period::start),
            Column.of("period_end", Claim::period, Period::end),
            Column.of("direction", Claim::change, change -> change.direction().code()),
            Column.of("basis", Claim::change, change -> change.basis() == null ? null : change.basis().code()),
            Column.of("modality", Claim::modality, Modality::code),
            Column.of("source", Claim::source, Source::text));

    private final CSVPrinter csv;
    private final List<Column> columns;

    CsvWriter(Writer out, Layer layer) throws IOException {
        columns = layer == Layer.CLAIMS ? Stream.concat(FIGURE.stream(), PARTS.stream()).toList() : FIGURE;
        csv = new CSVPrinter(out, CSVFormat.RFC4180.builder()
                .setHeader(columns.stream().map(Column::title).toArray(String[]::new))
                .get());
    }

    @Override
    public void write(Document document) throws IOException {
        for (Figure figure : document.figures()) {
            csv.printRecord(columns.stream().map(column -> column.cell().apply(document, figure)));
        }
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    private static Position position(Document document, Figure figure) {
        return document.source().position(figure.span().start());
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
