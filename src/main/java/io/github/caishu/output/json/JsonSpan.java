package io.github.caishu.output.json;

import io.github.caishu.text.Span;
import tools.jackson.core.JsonGenerator;

/** {@code "span":{"start":5,"end":8}}, in UTF-16 code units of the original. */
final class JsonSpan {

    private JsonSpan() {
    }

    static void write(JsonGenerator json, String name, Span span) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeEndObject();
    }
}
