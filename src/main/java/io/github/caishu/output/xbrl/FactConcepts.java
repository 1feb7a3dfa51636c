package io.github.caishu.output.xbrl;

import io.github.caishu.claim.Claim;
import io.github.caishu.claim.ConceptDefinition;
import io.github.caishu.claim.Taxonomy;
import io.github.caishu.output.xbrl.FactConcept.When;
import io.github.caishu.quantity.QuantityType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which concept a claim is a fact of, and all there are. */
final class FactConcepts {

    private static final Set<String> INSTANTS = Table.read("instants.tsv").keySet();
    /** Codes that a vocabulary adds stay extensions: the kind of period of further IFRS elements is not known here. */
    private static final Taxonomy STANDARD = Taxonomy.standard();

    private FactConcepts() {
    }

    static FactConcept of(Claim claim) {
        String code = claim.concept().code();
        boolean change = claim.change() != null;
        boolean instant = !change && INSTANTS.contains(code);
        When measured = !instant ? When.DURATION : FactPeriod.instant(claim.period()) == null ? When.UNDATED : When.INSTANT;
        return new FactConcept(code, claim.quantity().type(), change, measured);
    }

    /** The qualified name: the IFRS element where one means exactly this, a level in money, else the taxonomy's own. */
    static String name(FactConcept concept) {
        boolean level = concept.type() == QuantityType.MONEY && !concept.change() && concept.measured() != When.UNDATED;
        Optional<String> element = level ? STANDARD.find(concept.code()).map(ConceptDefinition::ifrsElement) : Optional.empty();
        return element.orElseGet(() -> "caishu:" + concept.name());
    }

    /** Every concept that a claim with one of these codes can be a fact of. */
    static Stream<FactConcept> all(Collection<ConceptDefinition> definitions) {
        return definitions.stream().map(ConceptDefinition::code).flatMap(code -> Stream.of(QuantityType.values())
                .flatMap(type -> Stream.concat(levels(code, type), Stream.of(new FactConcept(code, type, true, When.DURATION)))));
    }

    private static Stream<FactConcept> levels(String code, QuantityType type) {
        Stream<When> measured = INSTANTS.contains(code) ? Stream.of(When.INSTANT, When.UNDATED) : Stream.of(When.DURATION);
        return measured.map(when -> new FactConcept(code, type, false, when));
    }
}
