package io.github.caishu.output;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Period;
import io.github.caishu.claim.Source;
import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.Span;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/** The shape of a document in JSON. Decimals are strings: JSON numbers are doubles to most who read them. */
final class JsonDocument {

    private final JsonGenerator json;
    private final Layer layer;

    JsonDocument(JsonGenerator json, Layer layer) {
        this.json = json;
        this.layer = layer;
    }

    void write(Document document) {
        json.writeStartObject();
        json.writeName("id");
        if (document.id().isNumber()) {
            json.writeNumber(document.id().text());
        } else {
            json.writeString(document.id().text());
        }
        json.writeArrayPropertyStart(layer.toString());
        document.figures().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Figure figure) {
        json.writeStartObject();
        json.writeStringProperty("text", figure.text());
        writeSpan("span", figure.span());
        switch (layer) {
            case NUMERALS -> write(figure.amount());
            case QUANTITIES -> write(figure.mention());
            case CLAIMS -> {
                json.writeObjectPropertyStart("quantity");
                write(figure.mention());
                json.writeEndObject();
                writeParts(figure.claim());
            }
        }
        json.writeEndObject();
    }

    /** A part that the text does not state is null. */
    private void writeParts(Claim claim) {
        Concept concept = claim.concept();
        json.writeObjectPropertyStart("concept");
        json.writeStringProperty("code", concept.code());
        write(concept.text(), concept.span());
        json.writeEndObject();
        Entity entity = claim.entity();
        writePart("entity", entity, () -> {
            write(entity.text(), entity.span());
            if (entity.code() != null) {
                json.writeStringProperty("code", entity.code());
            }
        });
        Period period = claim.period();
        writePart("period", period, () -> {
            write(period.text(), period.span());
            json.writeStringProperty("start", Objects.toString(period.start(), null));
            json.writeStringProperty("end", Objects.toString(period.end(), null));
        });
        Change change = claim.change();
        writePart("change", change, () -> {
            json.writeStringProperty("direction", change.direction().code());
            json.writeStringProperty("basis", change.basis() == null ? null : change.basis().code());
        });
        json.writeStringProperty("modality", claim.modality().code());
        Source source = claim.source();
        writePart("source", source, () -> write(source.text(), source.span()));
    }

    private void writePart(String name, Object part, Runnable content) {
        if (part == null) {
            json.writeNullProperty(name);
        } else {
            json.writeObjectPropertyStart(name);
            content.run();
            json.writeEndObject();
        }
    }

    private void write(String text, Span span) {
        json.writeStringProperty("text", text);
        if (span == null) {
            json.writeNullProperty("span");
        } else {
            writeSpan("span", span);
        }
    }

    private void write(QuantityMention mention) {
        json.writeStringProperty("type", mention.quantity().type().code());
        write(mention.quantity().amount());
        json.writeStringProperty("unit", mention.quantity().unit());
        json.writeStringProperty("qualifier", mention.quantity().qualifier().code());
        if (mention.unitSpan() != null) {
            writeSpan("unitSpan", mention.unitSpan());
        }
        if (mention.qualifierSpan() != null) {
            writeSpan("qualifierSpan", mention.qualifierSpan());
        }
    }

    private void write(Amount amount) {
        if (amount.isInterval()) {
            json.writeStringProperty("low", amount.low().toPlainString());
            json.writeStringProperty("high", amount.high().toPlainString());
        } else {
            json.writeStringProperty("value", amount.value().toPlainString());
        }
    }

    private void writeSpan(String name, Span span) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeEndObject();
    }
}
