package io.github.caishu.output.html;

import java.util.List;

/**
 * A picture of the figures of one concept and unit, for the template.
 *
 * @param title the concept
 * @param unit null where counts have none
 * @param common whose all the figures are, and of what time, as far as it is the same
 * @param change whether the figures are rises and falls
 * @param type {@code money}
 * @param panels one, or several where the figures are of very different sizes
 * @param more how many figures there was no room for; null if there was for all
 */
record Chart(Phrase title, Phrase unit, String common, boolean change, String type, List<Panel> panels, Phrase more) {

    /** Whether some of the figures are no facts. */
    boolean hatched() {
        return panels.stream().flatMap(panel -> panel.bars().stream()).anyMatch(Panel.Bar::tentative);
    }

    boolean several() {
        return panels.size() > 1;
    }
}
