package io.github.caishu.fuzz;

import static io.github.caishu.fuzz.Promises.require;

import io.github.caishu.claim.Claim;
import io.github.caishu.numeral.Numeral;
import io.github.caishu.output.json.CaishuModule;
import io.github.caishu.output.json.FoundClaims;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityMention;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON of records, from wherever: it is refused as documented, or read; and what is read is written and read back the same. */
public final class ClaimJsonTarget {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CaishuModule()).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final List<Class<?>> TYPES =
            List.of(FoundClaims.class, Claim.class, QuantityMention.class, Quantity.class, Numeral.class);

    private ClaimJsonTarget() {
    }

    /** Loads what it takes, which would count for the first input. */
    public static void fuzzerInitialize() throws Exception {
        FuzzTarget.CLAIM_JSON.runSeeds();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        for (Class<?> type : TYPES) {
            Object read;
            try {
                read = MAPPER.readValue(input, type);
            } catch (JacksonException e) {
                require(!e.getOriginalMessage().isBlank(), "a message", e);
                continue;
            }
            Object back = read == null ? null : MAPPER.readValue(MAPPER.writeValueAsString(read), type);
            require(read == null || read.equals(back), "what is written is read back", read, back);
        }
    }
}
