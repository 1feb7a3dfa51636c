package io.github.caishu.output.json;

import io.github.caishu.numeral.Amount;
import io.github.caishu.output.Document;
import io.github.caishu.output.Figure;
import io.github.caishu.output.Layer;
import io.github.caishu.quantity.Duration;
import io.github.caishu.quantity.Measure;
import io.github.caishu.quantity.QuantityMention;
import tools.jackson.core.JsonGenerator;

/** The shape of a document in JSON. Decimals are strings: JSON numbers are doubles to most who read them. */
final class JsonDocument {

    private final JsonGenerator json;
    private final Layer layer;
    private final JsonClaim parts;

    JsonDocument(JsonGenerator json, Layer layer) {
        this.json = json;
        this.layer = layer;
        parts = new JsonClaim(json);
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
        JsonSpan.write(json, "span", figure.span());
        switch (layer) {
            case NUMERALS -> write(figure.amount());
            case QUANTITIES -> write(figure.mention());
            case CLAIMS -> {
                json.writeObjectPropertyStart("quantity");
                write(figure.mention());
                json.writeEndObject();
                parts.write(figure.claim());
            }
        }
        json.writeEndObject();
    }

    private void write(QuantityMention mention) {
        json.writeStringProperty("type", mention.quantity().type().code());
        write(mention.quantity().amount());
        json.writeStringProperty("unit", mention.quantity().unit());
        if (mention.quantity() instanceof Measure measure && measure.ucum() != null) {
            json.writeStringProperty("ucum", measure.ucum());
        } else if (mention.quantity() instanceof Duration duration && duration.ucum() != null) {
            json.writeStringProperty("ucum", duration.ucum());
        }
        json.writeStringProperty("qualifier", mention.quantity().qualifier().code());
        if (mention.unitSpan() != null) {
            JsonSpan.write(json, "unitSpan", mention.unitSpan());
        }
        if (mention.qualifierSpan() != null) {
            JsonSpan.write(json, "qualifierSpan", mention.qualifierSpan());
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
}
