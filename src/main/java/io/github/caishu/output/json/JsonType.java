package io.github.caishu.output.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/**
 * How values of a type stand in JSON, out and in. It is the same whatever the settings of the mapper that writes or reads it: no
 * naming strategy renames a field, no inclusion rule leaves one out.
 */
interface JsonType<V> {

    /** The class of the values, for messages. */
    Class<V> type();

    /** @param value not null */
    void write(V value, JsonGenerator json);

    /**
     * Reads the value whose first token is the parser's.
     *
     * @throws tools.jackson.databind.DatabindException if it is none; the message says what is allowed, and the path where it stands
     */
    V read(JsonParser json, DeserializationContext context);
}
