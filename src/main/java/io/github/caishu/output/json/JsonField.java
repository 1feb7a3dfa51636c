package io.github.caishu.output.json;

import java.util.function.Function;

/**
 * A field of a JSON object.
 *
 * @param presence when it stands
 * @param part     what of the object's value stands in it; null for nothing
 */
record JsonField<T, V>(String name, JsonType<V> type, Presence presence, Function<T, V> part) {

    enum Presence {
        /** Always, and never null. */
        REQUIRED,
        /** Always, so that a reader need not ask whether it is there; null for nothing. */
        NULLABLE,
        /** Only where there is something, for few have it. */
        OPTIONAL
    }

    static <T, V> JsonField<T, V> required(String name, JsonType<V> type, Function<T, V> part) {
        return new JsonField<>(name, type, Presence.REQUIRED, part);
    }

    static <T, V> JsonField<T, V> nullable(String name, JsonType<V> type, Function<T, V> part) {
        return new JsonField<>(name, type, Presence.NULLABLE, part);
    }

    static <T, V> JsonField<T, V> optional(String name, JsonType<V> type, Function<T, V> part) {
        return new JsonField<>(name, type, Presence.OPTIONAL, part);
    }

    /** The same field of an object that holds the other one. */
    <U> JsonField<U, V> of(Function<U, T> holder) {
        return new JsonField<>(name, type, presence, holder.andThen(part));
    }
}
