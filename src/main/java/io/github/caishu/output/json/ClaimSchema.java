package io.github.caishu.output.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (draft 2020-12) that every line of {@link JsonLinesWriter}, of whatever layer, keeps to: what stands in a record,
 * of what type, and what the words and codes in it mean. A validator takes it as it is:
 *
 * <pre>{@code
 * String schema = ClaimSchema.text();
 * schema.contains("https://json-schema.org/draft/2020-12/schema"); // true
 * }</pre>
 */
public final class ClaimSchema {

    /** What the schema calls itself, its {@code $id}. */
    public static final String ID = "https://caishu.github.io/caishu/claim.schema.json";

    private static final String RESOURCE = "claim.schema.json";

    private ClaimSchema() {
    }

    /** The schema as JSON: the {@code docs/claim.schema.json} of the library's source. */
    public static String text() {
        try (InputStream resource = ClaimSchema.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("a resource is missing from the jar: " + RESOURCE);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
