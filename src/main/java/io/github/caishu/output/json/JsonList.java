package io.github.caishu.output.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;

/** An array. */
record JsonList<V>(JsonType<V> element) implements JsonType<List<V>> {

    @Override
    @SuppressWarnings("unchecked") // there is no other class of lists
    public Class<List<V>> type() {
        return (Class<List<V>>) (Class<?>) List.class;
    }

    @Override
    public void write(List<V> values, JsonGenerator json) {
        json.writeStartArray();
        values.forEach(value -> element.write(value, json));
        json.writeEndArray();
    }

    @Override
    public List<V> read(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return context.reportInputMismatch(type(), "not an array");
        }
        List<V> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            try {
                values.add(element.read(json, context));
            } catch (DatabindException e) {
                throw e.prependPath(values, values.size());
            }
        }
        return values;
    }
}
