package io.github.caishu.quantity;

import java.util.Locale;

/**
 * The kinds of quantity, named as in the JSON output.
 *
 * <pre>{@code
 * FigureExtractor prices = FigureExtractor.builder().types(EnumSet.of(QuantityType.PRICE)).build();
 * Claim claim = prices.extract("望江钢铁涨3%，报18.2元/股").get(0);
 * claim.quantity().type();        // PRICE
 * claim.quantity().type().code(); // price
 * }</pre>
 */
public enum QuantityType {

    /** An amount of money: 4861.5亿元. */
    MONEY,
    /** Money per unit: 28.11元/股. */
    PRICE,
    /** A percentage or a fraction: 15%, 三成, 三分之一. */
    PERCENTAGE,
    /** Percentage points and basis points, in percentage points: 25个基点 is 0.25. */
    PERCENTAGE_POINT,
    /** A multiple: 1.5倍, 翻番. */
    MULTIPLE,
    /** How many of something: 640个, 6720万. */
    COUNT,
    /** A physical quantity: 12.4公里. */
    MEASURE,
    /** Points of an index: 3627.10点. */
    POINTS,
    /** How long: 12个月. Not reported unless asked for. */
    DURATION,
    /** Which in a row: 第2名. Not reported unless asked for. */
    ORDINAL,
    /** How old: 47岁. Not reported unless asked for. */
    AGE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name in the output: {@code percentage_point}. */
    public String code() {
        return code;
    }

    /** Whether a quantity of this kind says how much or how many, and so is reported when nothing else is asked for. */
    public boolean isFigure() {
        return compareTo(DURATION) < 0;
    }
}
