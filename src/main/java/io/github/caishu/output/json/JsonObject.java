package io.github.caishu.output.json;

import io.github.caishu.output.json.JsonField.Presence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;

/**
 * An object: its fields, in their order, and how a value is made of them again. This is the one place where a record's shape
 * is told, for what is written and for what is read.
 */
final class JsonObject<T> implements JsonType<T> {

    /** What was read. */
    static final class Values {

        private final Map<String, Object> byName = new HashMap<>();

        /** Null if it did not stand there, or null did. */
        @SuppressWarnings("unchecked") // only what the field of that name has read is put there
        <V> V get(JsonField<?, V> field) {
            return (V) byName.get(field.name());
        }
    }

    private final Class<T> type;
    private final List<JsonField<T, ?>> fields;
    private final Map<String, JsonField<T, ?>> byName;
    private final Function<Values, T> maker;

    /** @param maker may throw an {@link IllegalArgumentException} that says what is allowed */
    JsonObject(Class<T> type, List<JsonField<T, ?>> fields, Function<Values, T> maker) {
        this.type = type;
        this.fields = fields;
        this.maker = maker;
        byName = fields.stream().collect(Collectors.toMap(JsonField::name, field -> field));
    }

    @Override
    public Class<T> type() {
        return type;
    }

    /** The fields with those names, for messages. */
    List<Object> names() {
        return List.copyOf(byName.keySet());
    }

    @Override
    public void write(T value, JsonGenerator json) {
        json.writeStartObject();
        fields.forEach(field -> write(field, value, json));
        json.writeEndObject();
    }

    private static <T, V> void write(JsonField<T, V> field, T value, JsonGenerator json) {
        V part = field.part().apply(value);
        if (part != null) {
            json.writeName(field.name());
            field.type().write(part, json);
        } else if (field.presence() == Presence.NULLABLE) {
            json.writeNullProperty(field.name());
        }
    }

    @Override
    public T read(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return context.reportInputMismatch(type, "not an object");
        }
        Values values = new Values();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            readField(json, context, values);
        }
        for (JsonField<T, ?> field : fields) {
            if (field.presence() != Presence.OPTIONAL && !values.byName.containsKey(field.name())) {
                return context.reportPropertyInputMismatch(type, field.name(), "there is no \"%s\"", field.name());
            }
        }
        try {
            return maker.apply(values);
        } catch (IllegalArgumentException e) {
            throw context.instantiationException(type, e);
        }
    }

    private void readField(JsonParser json, DeserializationContext context, Values values) {
        String name = json.currentName();
        JsonToken token = json.nextToken();
        JsonField<T, ?> field = byName.get(name);
        if (field == null) {
            context.handleUnknownProperty(json, new JsonTypeDeserializer<>(this), type, name);
            return;
        }
        try {
            if (token != JsonToken.VALUE_NULL) {
                values.byName.put(name, field.type().read(json, context));
            } else if (field.presence() == Presence.REQUIRED) {
                context.reportInputMismatch(field.type().type(), "it is null, which stands for nothing here");
            } else {
                values.byName.put(name, null);
            }
        } catch (DatabindException e) {
            throw e.prependPath(type, name);
        }
    }
}
