package io.github.caishu.output.html;

import io.github.caishu.claim.Change;
import io.github.caishu.output.Figure;
import java.math.BigDecimal;

/**
 * A figure as a chart has it: where it begins and ends on the scale. A fall goes below zero, a level goes from zero to its value.
 *
 * @param n which figure of the document
 */
record Charted(int n, Figure figure) {

    boolean isChange() {
        return figure.claim().change() != null;
    }

    boolean isInterval() {
        return figure.amount().isInterval();
    }

    private boolean isFall() {
        return isChange() && figure.claim().change().direction() == Change.Direction.DECREASE;
    }

    BigDecimal low() {
        return isFall() ? figure.amount().high().abs().max(figure.amount().low().abs()).negate() : figure.amount().low();
    }

    BigDecimal high() {
        return isFall() ? figure.amount().high().abs().min(figure.amount().low().abs()).negate() : figure.amount().high();
    }

    /** How far from zero. */
    BigDecimal size() {
        return low().abs().max(high().abs());
    }

    /** The lower end of its bar. */
    BigDecimal from() {
        return isInterval() ? low() : low().min(BigDecimal.ZERO);
    }

    /** The upper end of its bar. */
    BigDecimal to() {
        return isInterval() ? high() : high().max(BigDecimal.ZERO);
    }
}
