package io.github.caishu.output.annotation;

import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import tools.jackson.core.JsonGenerator;

/** Says where words stand, twice: by their place, and by themselves with what is around them. */
final class Selectors {

    private final JsonGenerator json;
    private final SourceText text;
    private final Quotes quotes;

    Selectors(JsonGenerator json, SourceText text) {
        this.json = json;
        this.text = text;
        quotes = new Quotes(text.original());
    }

    void write(Span span) {
        json.writeArrayPropertyStart("selector");
        writePosition(text.codePoints(span));
        writeQuote(span, quotes.around(span));
        json.writeEndArray();
    }

    private void writePosition(Span codePoints) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", codePoints.start());
        json.writeNumberProperty("end", codePoints.end());
        json.writeEndObject();
    }

    private void writeQuote(Span span, Span around) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("exact", text.text(span));
        json.writeStringProperty("prefix", text.text(new Span(around.start(), span.start())));
        json.writeStringProperty("suffix", text.text(new Span(span.end(), around.end())));
        json.writeEndObject();
    }
}
