package io.github.caishu.output.json;

import java.util.Collection;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Lets a mapper read values as their type says. */
final class JsonTypeDeserializer<V> extends StdDeserializer<V> {

    private final JsonType<V> type;

    JsonTypeDeserializer(JsonType<V> type) {
        super(type.type());
        this.type = type;
    }

    @Override
    public V deserialize(JsonParser json, DeserializationContext context) {
        return type.read(json, context);
    }

    /** Named to whoever has written another. */
    @Override
    public Collection<Object> getKnownPropertyNames() {
        return type instanceof JsonObject<V> object ? object.names() : null;
    }
}
