package io.github.caishu.output.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** The only numbers: small whole ones, which are exact to all who read them. */
enum JsonInteger implements JsonType<Integer> {

    /** Where something stands. */
    OFFSET("an offset, a whole number such as 31"),
    /** To which place a figure is known. */
    DECIMALS("decimals, a whole number such as -7");

    private final String meaning;

    JsonInteger(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public Class<Integer> type() {
        return Integer.class;
    }

    @Override
    public void write(Integer number, JsonGenerator json) {
        json.writeNumber(number);
    }

    @Override
    public Integer read(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT || json.getNumberType() != JsonParser.NumberType.INT) {
            return context.reportInputMismatch(type(), "it takes " + meaning);
        }
        return json.getIntValue();
    }
}
