package io.github.caishu.output.json;

import io.github.caishu.claim.Claim;
import io.github.caishu.output.DocumentId;
import java.util.List;
import java.util.Objects;

/**
 * A line of JSON in the claims layer: what was found in a document. With {@link CaishuModule} a mapper reads and writes it, so that
 * what the command line has written comes back as it was:
 *
 * <pre>{@code
 * String lines = "{\"id\":\"a\",\"claims\":[]}\n{\"id\":20190718000001,\"claims\":[]}\n";
 * var mapper = tools.jackson.databind.json.JsonMapper.builder().addModule(new CaishuModule()).build();
 * List<FoundClaims> found = mapper.readerFor(FoundClaims.class).<FoundClaims>readValues(lines).readAll();
 * found.get(1).id().text(); // 20190718000001
 * }</pre>
 *
 * @param id     what the document is called
 * @param claims one a figure, in the order they stand
 */
public record FoundClaims(DocumentId id, List<Claim> claims) {

    public FoundClaims {
        Objects.requireNonNull(id, "id");
        claims = List.copyOf(Objects.requireNonNull(claims, "claims"));
    }
}
