package io.github.caishu.output.json;

import io.github.caishu.quantity.Quantity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** Quantities of one kind, for whoever asks for a {@code Money} by its class. */
record JsonQuantityKind<Q extends Quantity>(Class<Q> type) implements JsonType<Q> {

    @Override
    public void write(Q quantity, JsonGenerator json) {
        JsonQuantity.QUANTITY.write(quantity, json);
    }

    @Override
    public Q read(JsonParser json, DeserializationContext context) {
        Quantity quantity = JsonQuantity.QUANTITY.read(json, context);
        if (!type.isInstance(quantity)) {
            return context.reportInputMismatch(type, "it is a %s, not a %s", quantity.type().code(), type.getSimpleName());
        }
        return type.cast(quantity);
    }
}
