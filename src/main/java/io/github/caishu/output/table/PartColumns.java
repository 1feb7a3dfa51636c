package io.github.caishu.output.table;

import static io.github.caishu.output.table.AlignedTable.Side.LEFT;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.internal.display.DisplayPeriod;
import java.util.List;
import java.util.function.Function;

/**
 * The columns of a table that show the parts of claims: short, so that a row stays on a line, and without what needs no saying
 * (a level has no change, a fact no modality).
 */
final class PartColumns {

    /** Eight Chinese characters; what is cut off is in the other formats. */
    private static final int WIDEST_NAME = 16;
    /** A code and six characters; of a long code's words there are fewer. */
    private static final int WIDEST_CONCEPT = 22;

    static final List<Column> ALL = List.of(
            part("concept", claim -> concept(claim.concept())),
            part("entity", claim -> claim.entity() == null ? "" : name(claim.entity().text(), WIDEST_NAME)).unlessEmpty(),
            part("period", claim -> claim.period() == null ? "" : period(claim.period())).unlessEmpty(),
            part("change", claim -> claim.change() == null ? "" : change(claim.change())).unlessEmpty(),
            part("modality", claim -> claim.modality() == Modality.REPORTED ? "" : claim.modality().code()).unlessEmpty(),
            part("source", claim -> claim.source() == null ? "" : name(claim.source().text(), WIDEST_NAME)).unlessEmpty());

    private PartColumns() {
    }

    private static Column part(String title, Function<Claim, String> cell) {
        return Column.of(title, LEFT, figure -> cell.apply(figure.claim()));
    }

    /** {@code ASSETS 资产总额}; the code alone where the text has no word for it. */
    private static String concept(Concept concept) {
        return concept.text() == null ? concept.code() : name(concept.code() + " " + concept.text(), WIDEST_CONCEPT);
    }

    /** Its days; where they are not settled, its words. */
    private static String period(Period period) {
        return period.isResolved() ? DisplayPeriod.of(period.start(), period.end()) : name(period.text(), WIDEST_NAME);
    }

    /** {@code ↑ yoy}; the arrow alone where nothing says what it is compared with. */
    private static String change(Change change) {
        String arrow = change.direction() == Change.Direction.INCREASE ? "↑" : "↓";
        return change.basis() == null ? arrow : arrow + " " + change.basis().code();
    }

    private static String name(String text, int widest) {
        return DisplayText.shortened(DisplayText.onOneLine(text), widest);
    }
}
