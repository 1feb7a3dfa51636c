package io.github.caishu.output.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** Offsets, the only numbers: they are small whole ones, which are exact to all who read them. */
enum JsonOffset implements JsonType<Integer> {

    OFFSET;

    @Override
    public Class<Integer> type() {
        return Integer.class;
    }

    @Override
    public void write(Integer offset, JsonGenerator json) {
        json.writeNumber(offset);
    }

    @Override
    public Integer read(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT || json.getNumberType() != JsonParser.NumberType.INT) {
            return context.reportInputMismatch(type(), "it takes an offset, a whole number such as 31");
        }
        return json.getIntValue();
    }
}
