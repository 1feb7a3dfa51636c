package io.github.caishu.output.json;

import io.github.caishu.output.DocumentId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** What a document is called: a string, or a number, digit for digit. */
enum JsonId implements JsonType<DocumentId> {

    ID;

    @Override
    public Class<DocumentId> type() {
        return DocumentId.class;
    }

    @Override
    public void write(DocumentId id, JsonGenerator json) {
        if (id.isNumber()) {
            json.writeNumber(id.text());
        } else {
            json.writeString(id.text());
        }
    }

    @Override
    public DocumentId read(JsonParser json, DeserializationContext context) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> DocumentId.named(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> DocumentId.numbered(json.getString());
            default -> context.reportInputMismatch(type(), "neither a string nor a number");
        };
    }
}
