package io.github.caishu.output.xbrl;

import io.github.caishu.quantity.QuantityType;

/**
 * What a fact is of. In XBRL a concept has one datatype and one kind of period, so that a code of the taxonomy makes several: a level in
 * money is the code itself, and what follows it, parted by points, tells the others.
 *
 * <pre>
 * REVENUE                      in money
 * EPS.PER_UNIT                 in money per unit
 * REVENUE.CHANGE               by how much it changed, in money
 * REVENUE.CHANGE.PERCENT       by what fraction
 * NPL_RATIO.PERCENT            a level that is a fraction itself
 * DEPOSITS.UNDATED             a balance of which the text does not settle the day
 * </pre>
 *
 * @param code the concept's code in the taxonomy
 * @param type the kind of quantity
 * @param change whether it is a rise or fall of the concept
 * @param measured when
 */
record FactConcept(String code, QuantityType type, boolean change, When measured) {

    /** What period a fact of it has. */
    enum When {
        /** A moment. */
        INSTANT,
        /** A time, or none. */
        DURATION,
        /** None: the concept is measured at a moment, but nobody knows at which, and XBRL has no instant fact without its instant. */
        UNDATED
    }

    /** The name in the taxonomy's namespace. */
    String name() {
        return NcName.of(code) + (change ? ".CHANGE" : "") + suffix() + (measured == When.UNDATED ? ".UNDATED" : "");
    }

    private String suffix() {
        return switch (type) {
            case MONEY -> "";
            case PRICE -> ".PER_UNIT";
            case PERCENTAGE -> ".PERCENT";
            case PERCENTAGE_POINT -> ".PERCENTAGE_POINTS";
            default -> "." + type;
        };
    }

    /** The item type of XBRL 2.1, which says what unit a fact has (section 4.8.2): money a currency, pure numbers none, decimals any. */
    String itemType() {
        return switch (type) {
            case MONEY -> "monetaryItemType";
            case PRICE, COUNT, MEASURE, DURATION, AGE -> "decimalItemType";
            case PERCENTAGE, PERCENTAGE_POINT, MULTIPLE, POINTS, ORDINAL -> "pureItemType";
        };
    }

    /** {@code instant} or {@code duration}. */
    String periodType() {
        return measured == When.INSTANT ? "instant" : "duration";
    }
}
