package io.github.caishu.quantity;

/** What a unit makes of the number before it. */
enum UnitKind {
    CURRENCY, SUB_UNIT, PERCENTAGE, PERCENTAGE_POINT, MULTIPLE, POINTS, MEASURE, CLASSIFIER, DURATION, AGE
}
