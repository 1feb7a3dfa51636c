package io.github.caishu.quantity;

/**
 * A unit stated for the numbers that come: 单位：万元, （港元，下同）.
 *
 * @param start view index of the unit's first character
 * @param end view index after its last
 * @param unit what one of the numbers is; null for a statement about the currency alone
 * @param currency the currency that a bare 元 means from here on; null where none is stated
 */
record UnitStatement(int start, int end, Measured unit, String currency) {
}
