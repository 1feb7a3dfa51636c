package io.github.caishu.claim;

import io.github.caishu.quantity.QuantityType;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What figures can measure: the concepts by their codes, with labels, kinds of quantity and IFRS elements. Immutable.
 *
 * <pre>{@code
 * Taxonomy taxonomy = Taxonomy.standard();
 * taxonomy.find("REVENUE").orElseThrow().ifrsElement(); // ifrs-full:Revenue
 * taxonomy.find("TURNOVER").isPresent();                // false
 * }</pre>
 */
public final class Taxonomy {

    /** The code of everything that no other concept covers. */
    public static final String OTHER = "OTHER";

    private final Map<String, ConceptDefinition> definitions;

    private Taxonomy(Map<String, ConceptDefinition> definitions) {
        this.definitions = Collections.unmodifiableMap(definitions);
    }

    /** The concepts that ship with the library. */
    public static Taxonomy standard() {
        return of(Vocabulary.standard());
    }

    /**
     * The concepts of a vocabulary.
     *
     * @throws VocabularyException if a line names a code twice or a quantity type that does not exist
     */
    public static Taxonomy of(Vocabulary vocabulary) {
        Map<String, ConceptDefinition> definitions = new LinkedHashMap<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.CONCEPTS)) {
            ConceptDefinition definition = new ConceptDefinition(
                    row.cell(0), row.cell(1), row.cell(2), types(VocabularyTable.CONCEPTS, row, 3),
                    row.cell(4).isEmpty() ? null : row.cell(4));
            if (definitions.put(definition.code(), definition) != null) {
                throw new VocabularyException(VocabularyTable.CONCEPTS, row,
                        "\"" + definition.code() + "\" stands in the table already; choose another code");
            }
        }
        return new Taxonomy(definitions);
    }

    /** The concept with this code, if there is one. */
    public Optional<ConceptDefinition> find(String code) {
        return Optional.ofNullable(definitions.get(Objects.requireNonNull(code, "code")));
    }

    /** All concepts, in the order of the table. */
    public Collection<ConceptDefinition> definitions() {
        return definitions.values();
    }

    /** How many there are. */
    @Override
    public String toString() {
        return "Taxonomy[" + definitions.size() + " concepts]";
    }

    /**
     * The quantity types that a column of a table names.
     *
     * @throws VocabularyException if one does not exist
     */
    public static Set<QuantityType> types(VocabularyTable table, VocabularyRow row, int column) {
        Set<QuantityType> types = EnumSet.noneOf(QuantityType.class);
        for (String word : row.words(column)) {
            types.add(type(table, row, word));
        }
        return types;
    }

    private static QuantityType type(VocabularyTable table, VocabularyRow row, String word) {
        for (QuantityType type : QuantityType.values()) {
            if (type.isFigure() && type.code().equals(word)) {
                return type;
            }
        }
        throw new VocabularyException(table, row, "there is no quantity type \"" + word + "\"; choose of money, price, percentage, "
                + "percentage_point, multiple, count, measure, points");
    }
}
