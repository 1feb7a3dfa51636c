package io.github.caishu.spark;

import java.util.function.Function;
import org.apache.spark.sql.types.DataType;

/**
 * A field of a {@link Struct}.
 *
 * @param name in snake case, as SQL has it
 * @param nullable whether its value may be null
 * @param value how it is taken from what the struct says
 */
record Field<T>(String name, DataType type, boolean nullable, Function<T, Object> value) {

    static <T> Field<T> always(String name, DataType type, Function<T, Object> value) {
        return new Field<>(name, type, false, value);
    }

    static <T> Field<T> maybe(String name, DataType type, Function<T, Object> value) {
        return new Field<>(name, type, true, value);
    }

    static <T, P> Field<T> always(String name, Struct<P> part, Function<T, P> value) {
        return new Field<>(name, part.type(), false, whole -> part.row(value.apply(whole)));
    }

    static <T, P> Field<T> maybe(String name, Struct<P> part, Function<T, P> value) {
        return new Field<>(name, part.type(), true, whole -> {
            P present = value.apply(whole);
            return present == null ? null : part.row(present);
        });
    }
}
