package io.github.caishu.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.claim.Claim;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.DocumentId;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityMention;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Whatever claim there may be comes back from JSON as it was, and keeps to the schema there. */
class JsonRoundTripProperties {

    private final JsonMapper mapper = JsonMapper.builder().addModule(new CaishuModule()).build();

    @Provide
    Arbitrary<Claim> claims() {
        return RandomClaims.claims();
    }

    @Property
    void aClaimComesBack(@ForAll("claims") Claim claim) {
        String json = mapper.writeValueAsString(claim);

        assertThat(mapper.readValue(json, Claim.class)).isEqualTo(claim);
        assertThat(Schema.errors("#/$defs/claim", json)).isEmpty();
    }

    @Property
    void soDoItsParts(@ForAll("claims") Claim claim) {
        assertThat(back(claim.figure(), QuantityMention.class)).isEqualTo(claim.figure());
        assertThat(back(claim.quantity(), Quantity.class)).isEqualTo(claim.quantity());
        for (Record part : new Record[] {(Record) claim.quantity(), claim.quantity().amount(), claim.span(), claim.concept(),
                claim.entity(), claim.period(), claim.change(), claim.source()}) {
            assertThat(part == null || back(part, part.getClass()).equals(part)).as("%s", part).isTrue();
        }
        assertThat(back(claim.modality(), claim.modality().getClass())).isEqualTo(claim.modality());
    }

    /** {@code 3.10} comes back as {@code 3.10}, and 6.10亿 as known to millions. */
    @Property
    void decimalsKeepTheirDigits(@ForAll("claims") Claim claim) {
        Amount amount = claim.quantity().amount();
        Amount back = back(claim.quantity(), Quantity.class).amount();

        assertThat(back).hasToString(amount.toString());
        assertThat(back.decimals()).isEqualTo(amount.decimals());
    }

    @Property
    void aLineComesBack(@ForAll("claims") Claim one, @ForAll("claims") Claim other) {
        FoundClaims found = new FoundClaims(DocumentId.numbered("20190718000001.50"), List.of(one, other));
        String json = mapper.writeValueAsString(found);

        assertThat(mapper.readValue(json, FoundClaims.class)).isEqualTo(found);
        assertThat(Schema.errors(json)).isEmpty();
    }

    private <T> T back(T value, Class<? extends T> type) {
        return mapper.readValue(mapper.writeValueAsBytes(value), type);
    }
}
