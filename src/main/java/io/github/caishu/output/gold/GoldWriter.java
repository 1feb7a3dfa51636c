package io.github.caishu.output.gold;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Period;
import io.github.caishu.claim.Source;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.AppendingWriter;
import io.github.caishu.output.Document;
import io.github.caishu.output.FormattedDocument;
import io.github.caishu.quantity.Quantity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A line a document: {@code {"id": …, "text": …, "claims": […], "optional": […]}}. A claim is flat, its value in plain digits, its
 * place in UTF-16 code units. Durations, ordinals and ages are no claims but words that a system may report or not.
 *
 * <pre>{@code
 * SourceText text = SourceText.plain("望江银行存款增长4%");
 * List<Figure> figures = FigureExtractor.builder().build().extract(text).stream().map(Figure::of).toList();
 * StringWriter lines = new StringWriter();
 * new GoldWriter(lines).write(new Document(DocumentId.named("a1"), text, figures), List.of());
 * lines.toString().contains("\"text\":\"4%\",\"start\":8,\"end\":10,\"type\":\"percentage\",\"value\":\"4\""); // true
 * }</pre>
 */
public final class GoldWriter extends AppendingWriter {

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Writes nothing yet.
     *
     * @param out where to; it stays open
     */
    public GoldWriter(Writer out) {
        super(out);
    }

    /** @throws IllegalArgumentException if a figure is no claim */
    @Override
    public FormattedDocument format(Document document) {
        return format(document, List.of());
    }

    /**
     * Writes a document.
     *
     * @param optional further words that a system may report or not
     * @throws IllegalArgumentException if a figure is no claim
     */
    public void write(Document document, List<String> optional) throws IOException {
        write(format(document, optional));
    }

    private static FormattedDocument format(Document document, List<String> optional) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeName("id");
            if (document.id().isNumber()) {
                json.writeNumber(document.id().text());
            } else {
                json.writeString(document.id().text());
            }
            json.writeStringProperty("text", document.source().original());
            json.writeArrayPropertyStart("claims");
            document.claims().stream().filter(GoldWriter::isClaim).forEach(claim -> write(json, claim));
            json.writeEndArray();
            json.writeArrayPropertyStart("optional");
            Stream.concat(document.claims().stream().filter(claim -> !isClaim(claim)).map(Claim::text), optional.stream())
                    .distinct().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        return FormattedDocument.of(document, line.append('\n').toString());
    }

    private static boolean isClaim(Claim claim) {
        return claim.quantity().type().isFigure();
    }

    private static void write(JsonGenerator json, Claim claim) {
        Quantity quantity = claim.quantity();
        Change change = claim.change();
        json.writeStartObject();
        json.writeStringProperty("text", claim.text());
        json.writeNumberProperty("start", claim.span().start());
        json.writeNumberProperty("end", claim.span().end());
        json.writeStringProperty("type", quantity.type().code());
        write(json, quantity.amount());
        json.writeStringProperty("unit", quantity.unit());
        json.writeStringProperty("qualifier", quantity.qualifier().code());
        json.writeStringProperty("concept", claim.concept().text());
        json.writeStringProperty("code", claim.concept().code());
        json.writeStringProperty("entity", of(claim.entity(), Entity::text));
        json.writeStringProperty("period", of(claim.period(), Period::text));
        json.writeStringProperty("period_norm", of(claim.period(), GoldWriter::days));
        json.writeStringProperty("direction", of(change, up -> up.direction().code()));
        json.writeStringProperty("basis", of(change, up -> of(up.basis(), Change.Basis::code)));
        json.writeStringProperty("modality", claim.modality().code());
        json.writeStringProperty("source", of(claim.source(), Source::text));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Amount amount) {
        if (amount.isInterval()) {
            json.writeStringProperty("low", amount.low().toPlainString());
            json.writeStringProperty("high", amount.high().toPlainString());
        } else {
            json.writeStringProperty("value", amount.value().toPlainString());
        }
    }

    private static <P> String of(P part, Function<P, String> value) {
        return part == null ? null : value.apply(part);
    }

    /** {@code 2018-06-30}, {@code 2018-01-01/2018-06-30}, {@code 2016-01-01/..}; null where neither end is settled. */
    private static String days(Period period) {
        if (!period.isResolved()) {
            return null;
        }
        return period.isInstant() ? period.start().toString() : end(period.start()) + "/" + end(period.end());
    }

    private static String end(LocalDate day) {
        return day == null ? ".." : day.toString();
    }
}
