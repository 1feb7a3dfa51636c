package io.github.caishu.internal.concept;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.HashMap;
import java.util.Map;

/** What a figure measures by its unit alone: 36家 are organisations, 1200股 shares, 3100点 an index. */
final class UnitConcepts {

    private final Map<String, String> codes = new HashMap<>();

    UnitConcepts(Vocabulary vocabulary, Taxonomy taxonomy) {
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.UNIT_CONCEPTS)) {
            if (taxonomy.find(row.cell(1)).isEmpty()) {
                throw new VocabularyException(VocabularyTable.UNIT_CONCEPTS, row,
                        "there is no concept \"" + row.cell(1) + "\"; add it to concepts or choose one of its codes");
            }
            codes.put(row.cell(0), row.cell(1));
        }
    }

    /** The code that the unit stands for; null if it stands for none. */
    String of(Quantity quantity) {
        return quantity.unit() == null ? null : codes.get(quantity.unit());
    }

    /** The code of a figure about which nothing else is known. */
    String fallback(Quantity quantity) {
        String code = of(quantity);
        if (code != null) {
            return code;
        }
        return quantity.type() == QuantityType.POINTS ? "INDEX"
                : quantity.type() == QuantityType.PERCENTAGE ? "SHARE_OF_TOTAL"
                : quantity.type() == QuantityType.PRICE ? "PRICE" : Taxonomy.OTHER;
    }
}
