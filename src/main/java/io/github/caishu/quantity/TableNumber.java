package io.github.caishu.quantity;

import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.math.BigDecimal;

/** A number in a table: plain and short, for 1e999999999 would fill memory as soon as an amount is multiplied by it. */
final class TableNumber {

    private TableNumber() {
    }

    /** @throws VocabularyException if it is none, or not above 0 */
    static BigDecimal of(VocabularyTable table, VocabularyRow row, String number) {
        BigDecimal value = number.matches("[0-9]{1,30}(\\.[0-9]{1,30})?") ? new BigDecimal(number) : BigDecimal.ZERO;
        if (value.signum() == 0) {
            throw new VocabularyException(table, row, "\"" + number + "\" is no decimal number above 0, such as 0.01");
        }
        return value;
    }
}
