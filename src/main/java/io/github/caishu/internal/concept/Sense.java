package io.github.caishu.internal.concept;

import io.github.caishu.quantity.QuantityType;
import java.util.Set;

/**
 * What a word of the tables can mean.
 *
 * @param kind how it leads to the concept
 * @param code the concept's code; empty where other words say
 * @param types the figures it can be said of
 * @param stated whether the table says those types for this word, so that it goes before a general sense
 */
record Sense(WordKind kind, String code, Set<QuantityType> types, boolean stated) {

    boolean is(WordKind other) {
        return kind == other;
    }

    boolean fits(QuantityType type) {
        return types.contains(type);
    }
}
