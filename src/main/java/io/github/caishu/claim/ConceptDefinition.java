package io.github.caishu.claim;

import io.github.caishu.quantity.QuantityType;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A concept of the {@link Taxonomy}.
 *
 * <pre>{@code
 * ConceptDefinition definition = Taxonomy.standard().find("GROSS_PROFIT").orElseThrow();
 * definition.chinese();                            // 毛利
 * definition.english();                            // gross profit
 * definition.types().contains(QuantityType.MONEY); // true
 * definition.ifrsElement();                        // ifrs-full:GrossProfit
 * }</pre>
 *
 * @param code {@code GROSS_PROFIT}
 * @param chinese its Chinese label: 毛利
 * @param english its English label: gross profit
 * @param types the kinds of quantity its level can be; any concept may change by a percentage
 * @param ifrsElement the element of the IFRS taxonomy that means exactly this: {@code ifrs-full:GrossProfit}; null where
 *     there is none
 */
public record ConceptDefinition(String code, String chinese, String english, Set<QuantityType> types, @Nullable String ifrsElement)
        implements Serializable {

    public ConceptDefinition {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
        types = Set.copyOf(Objects.requireNonNull(types, "types"));
    }
}
