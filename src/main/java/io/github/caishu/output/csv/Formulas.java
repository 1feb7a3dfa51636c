package io.github.caishu.output.csv;

import java.util.regex.Pattern;

/** Cells that a spreadsheet would take for formulas, and run: {@code =HYPERLINK(…)} as the id of a document. */
final class Formulas {

    private static final String BEGINNINGS = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Formulas() {
    }

    /** The cell, with an apostrophe before it if it would be taken for one; a number never is, for it is its own value. */
    static Object disarmed(Object cell) {
        return cell instanceof String words && isFormula(words) ? "'" + words : cell;
    }

    private static boolean isFormula(String words) {
        return !words.isEmpty() && BEGINNINGS.indexOf(words.charAt(0)) >= 0 && !NUMBER.matcher(words).matches();
    }
}
