package io.github.caishu.output.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;

/** The schema that ships, as a validator reads it. */
final class Schema {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder
            .schemas(Map.of(ClaimSchema.ID, ClaimSchema.text()))
            .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final com.networknt.schema.Schema LINE = REGISTRY.getSchema(SchemaLocation.of(ClaimSchema.ID));

    private Schema() {
    }

    /** What is wrong with a line; nothing if it keeps to the schema. */
    static List<Error> errors(String line) {
        return LINE.validate(line, InputFormat.JSON);
    }

    /** What is wrong with a value where the schema has a place of its own for it, such as {@code #/$defs/span}. */
    static List<Error> errors(String place, String json) {
        return REGISTRY.getSchema(SchemaLocation.of(ClaimSchema.ID + place)).validate(json, InputFormat.JSON);
    }

    /** What is wrong with the schema itself, by the schema of schemas. */
    static List<Error> errorsOfItself() {
        SchemaLocation schemas = SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId());
        return REGISTRY.getSchema(schemas).validate(ClaimSchema.text(), InputFormat.JSON);
    }
}
