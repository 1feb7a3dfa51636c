package io.github.caishu.output.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Lets a mapper write values as their type says. */
final class JsonTypeSerializer<V> extends StdSerializer<V> {

    private final JsonType<V> type;

    JsonTypeSerializer(JsonType<V> type) {
        super(type.type());
        this.type = type;
    }

    @Override
    public void serialize(V value, JsonGenerator json, SerializationContext context) {
        type.write(value, json);
    }
}
