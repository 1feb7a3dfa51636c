package io.github.caishu.output.json;

import static io.github.caishu.output.json.JsonField.required;

import io.github.caishu.claim.Claim;
import io.github.caishu.numeral.Numeral;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Figure;
import io.github.caishu.output.Layer;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** The shape of a document: its id, and a list that has the name of the layer. */
final class JsonDocument {

    private static final String ID = "id";
    private static final JsonField<FoundClaims, DocumentId> FOUND_IN = required(ID, JsonId.ID, FoundClaims::id);
    private static final JsonField<FoundClaims, List<Claim>> CLAIMS =
            required(Layer.CLAIMS.toString(), new JsonList<>(JsonClaim.CLAIM), FoundClaims::claims);
    static final JsonObject<FoundClaims> FOUND_CLAIMS = new JsonObject<>(
            FoundClaims.class, List.of(FOUND_IN, CLAIMS), in -> new FoundClaims(in.get(FOUND_IN), in.get(CLAIMS)));

    private JsonDocument() {
    }

    static void write(Document document, Layer layer, JsonGenerator json) {
        json.writeStartObject();
        json.writeName(ID);
        JsonId.ID.write(document.id(), json);
        json.writeName(layer.toString());
        switch (layer) {
            case NUMERALS -> write(document, JsonDocument::numeral, JsonQuantity.NUMERAL, json);
            case QUANTITIES -> write(document, Figure::mention, JsonQuantity.MENTION, json);
            case CLAIMS -> write(document, Figure::claim, JsonClaim.CLAIM, json);
        }
        json.writeEndObject();
    }

    private static Numeral numeral(Figure figure) {
        return new Numeral(figure.text(), figure.span(), figure.amount());
    }

    private static <T> void write(Document document, Function<Figure, T> found, JsonType<T> shape, JsonGenerator json) {
        new JsonList<>(shape).write(document.figures().stream().map(found).toList(), json);
    }
}
