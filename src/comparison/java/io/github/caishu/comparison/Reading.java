package io.github.caishu.comparison;

import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/**
 * A figure that a library reads in a text. What the library does not tell is null.
 *
 * @param start where it begins, in UTF-16 code units, as {@code end}
 * @param type as caishu names the types of quantities
 * @param low the value, or the lower end of an interval
 * @param high the same value, or the upper end
 * @param unit as caishu writes the units of quantities
 */
record Reading(int start, int end, String type, String low, String high, String unit) {

    /** One of which the library tells the place only. */
    static Reading at(int start, int end) {
        return new Reading(start, end, null, null, null, null);
    }

    static Reading of(int start, int end, String type, String value, String unit) {
        return new Reading(start, end, type, value, value, unit);
    }

    Reading with(String type, String unit) {
        return new Reading(start, end, type, low, high, unit);
    }

    /** Writes the value, or the ends of the interval, as both scripts that score want it. */
    void putAmount(ObjectNode quantity) {
        if (Objects.equals(low, high)) {
            quantity.put("value", low);
        } else {
            quantity.put("low", low).put("high", high);
        }
    }

    int overlap(int from, int to) {
        return Math.min(end, to) - Math.max(start, from);
    }
}
