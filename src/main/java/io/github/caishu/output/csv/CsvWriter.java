package io.github.caishu.output.csv;

import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.claim.Source;
import io.github.caishu.output.AppendingWriter;
import io.github.caishu.output.Document;
import io.github.caishu.output.Figure;
import io.github.caishu.output.FormattedDocument;
import io.github.caishu.output.Layer;
import io.github.caishu.text.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * RFC 4180: a header, then a line a figure; in the claims layer with the claim's parts. What a figure does not have stays empty.
 * Where the parts stand is left to the JSON: whoever filters rows by concept and period needs the figure's place, to look it up.
 *
 * <pre>{@code
 * SourceText text = SourceText.plain("售出茶叶800吨");
 * List<Figure> figures = QuantityRecognizer.standard().recognize(text).stream().map(Figure::of).toList();
 * StringWriter out = new StringWriter();
 * try (DocumentWriter writer = new CsvWriter(out, Layer.QUANTITIES)) {
 *     writer.write(new Document(DocumentId.named("a.txt"), text, figures));
 * }
 * out.toString().lines().toList().get(1); // a.txt,800吨,4,8,1,5,measure,800,,,吨,exact
 * }</pre>
 *
 * <p>A cell says what the text says, even where it begins like a formula: {@code -5%} is a figure, and programs want it as it is. A
 * spreadsheet takes such a cell for a formula, and texts and ids of documents may come from anyone; for it there is {@link #forExcel}.
 */
public final class CsvWriter extends AppendingWriter {

    private record Field(String title, BiFunction<Document, Figure, Object> cell) {

        static Field of(String title, Function<Figure, Object> cell) {
            return new Field(title, (document, figure) -> cell.apply(figure));
        }

        /** A value of a part that a claim may not have. */
        static <P> Field of(String title, Function<Claim, P> part, Function<P, Object> value) {
            return of(title, figure -> {
                P present = part.apply(figure.claim());
                return present == null ? null : value.apply(present);
            });
        }
    }

    private static final List<Field> FIGURE = List.of(
            new Field("id", (document, figure) -> document.id().text()),
            Field.of("text", Figure::text),
            Field.of("start", figure -> figure.span().start()),
            Field.of("end", figure -> figure.span().end()),
            new Field("line", (document, figure) -> position(document, figure).line()),
            new Field("column", (document, figure) -> position(document, figure).column()),
            Field.of("type", Figure::type),
            Field.of("value", figure -> figure.amount().isInterval() ? null : plain(figure.amount().value())),
            Field.of("low", figure -> figure.amount().isInterval() ? plain(figure.amount().low()) : null),
            Field.of("high", figure -> figure.amount().isInterval() ? plain(figure.amount().high()) : null),
            Field.of("unit", Figure::unit),
            Field.of("qualifier", Figure::qualifier));

    private static final List<Field> PARTS = List.of(
            Field.of("concept", Claim::concept, Concept::text),
            Field.of("concept_code", Claim::concept, Concept::code),
            Field.of("entity", Claim::entity, Entity::text),
            Field.of("entity_code", Claim::entity, Entity::code),
            Field.of("period", Claim::period, Period::text),
            Field.of("period_start", Claim::period, Period::start),
            Field.of("period_end", Claim::period, Period::end),
            Field.of("direction", Claim::change, change -> change.direction().code()),
            Field.of("basis", Claim::change, change -> change.basis() == null ? null : change.basis().code()),
            Field.of("modality", Claim::modality, Modality::code),
            Field.of("source", Claim::source, Source::text));

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Field> fields;
    private final UnaryOperator<Object> guard;

    /**
     * Writes the header; for programs.
     *
     * @param out where to; it stays open
     * @param layer what the documents' figures are
     * @throws IOException if {@code out} cannot be written to
     */
    public CsvWriter(Writer out, Layer layer) throws IOException {
        this(out, layer, UnaryOperator.identity());
    }

    private CsvWriter(Writer out, Layer layer, UnaryOperator<Object> guard) throws IOException {
        super(out);
        this.guard = guard;
        Objects.requireNonNull(layer, "layer");
        fields = layer == Layer.CLAIMS ? Stream.concat(FIGURE.stream(), PARTS.stream()).toList() : FIGURE;
        CSVFormat.RFC4180.printRecord(out, fields.stream().map(Field::title).toArray());
    }

    /**
     * For Excel, which knows UTF-8 by a byte order mark only: it stands first. A cell of words that Excel would take for a formula,
     * for it begins with {@code = + - @}, a tab or a carriage return, gets an apostrophe before it: {@code '-5%}.
     *
     * @param out where to, as UTF-8
     */
    public static CsvWriter forExcel(Writer out, Layer layer) throws IOException {
        out.write(BYTE_ORDER_MARK);
        return new CsvWriter(out, layer, Formulas::disarmed);
    }

    @Override
    public FormattedDocument format(Document document) {
        StringBuilder rows = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180.builder().get(); // it locks itself: threads that share one wait for each other
        try {
            for (Figure figure : document.figures()) {
                format.printRecord(rows, fields.stream().map(field -> guard.apply(field.cell().apply(document, figure))).toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail so", e);
        }
        return FormattedDocument.of(document, rows.toString());
    }

    private static Position position(Document document, Figure figure) {
        return document.source().position(figure.span().start());
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
