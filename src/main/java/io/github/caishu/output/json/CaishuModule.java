package io.github.caishu.output.json;

import io.github.caishu.quantity.Quantity;
import java.util.stream.Stream;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets Jackson write and read claims and all they are made of, and {@link FoundClaims}, in the shape of the JSON lines, which {@link
 * ClaimSchema} tells. What is read is equal to what was written.
 *
 * <pre>{@code
 * var mapper = tools.jackson.databind.json.JsonMapper.builder().addModule(new CaishuModule()).build();
 * Quantity price = new Price(Amount.of(new BigDecimal("1.95")), "HKD", "股", Qualifier.EXACT);
 * String json = mapper.writeValueAsString(price); // {"type":"price","value":"1.95","decimals":2,"unit":"HKD/股","qualifier":"exact"}
 * mapper.readValue(json, Quantity.class);         // Price[amount=1.95, currency=HKD, per=股, qualifier=EXACT]
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it, too. The mapper's settings do not change the shape; whether a field that the shape does not
 * have is passed over or refused is one of them ({@link tools.jackson.databind.DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES}). What
 * cannot be read is a {@link tools.jackson.databind.DatabindException}, whose path leads to it and whose message says what is
 * allowed there.
 */
public final class CaishuModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The module; there is nothing to set. */
    public CaishuModule() {
        super("caishu");
        Stream.of(JsonQuantity.SPAN, JsonQuantity.AMOUNT, JsonQuantity.NUMERAL,
                JsonQuantity.QUANTITY_TYPE, JsonQuantity.QUALIFIER_CODE, JsonQuantity.QUANTITY, JsonQuantity.MENTION,
                JsonClaim.CONCEPT, JsonClaim.ENTITY, JsonClaim.PERIOD, JsonClaim.DIRECTION_CODE, JsonClaim.BASIS_CODE, JsonClaim.CHANGE,
                JsonClaim.MODALITY_CODE, JsonClaim.SOURCE, JsonClaim.CLAIM,
                JsonId.ID, JsonDocument.FOUND_CLAIMS).forEach(this::add);
        for (Class<?> kind : Quantity.class.getPermittedSubclasses()) {
            add(new JsonQuantityKind<>(kind.asSubclass(Quantity.class)));
        }
    }

    private <V> void add(JsonType<V> type) {
        addSerializer(new JsonTypeSerializer<>(type));
        addDeserializer(type.type(), new JsonTypeDeserializer<>(type));
    }
}
