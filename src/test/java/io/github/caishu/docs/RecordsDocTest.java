package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.claim.ConceptDefinition;
import io.github.caishu.claim.Taxonomy;
import io.github.caishu.quantity.QuantityType;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The taxonomy in docs/records.md is the one that ships; {@link DocsTest} does the rest of the page. */
class RecordsDocTest {

    private static final Page PAGE = Page.read(Path.of("docs/records.md"));

    @Test
    void theTableOfConceptsIsTheTaxonomy() {
        Table concepts = PAGE.table("code");

        assertThat(concepts.rows()).isEqualTo(Taxonomy.standard().definitions().stream().map(RecordsDocTest::row).toList());
    }

    private static List<String> row(ConceptDefinition concept) {
        String types = concept.types().stream().sorted().map(QuantityType::code).collect(Collectors.joining(", "));
        return List.of(concept.code(), concept.chinese(), concept.english(), types, Objects.toString(concept.ifrsElement(), ""));
    }

    @Test
    void theNumberOfConceptsIsTold() {
        assertThat(PAGE.paragraphs()).anyMatch(text -> text.startsWith("The " + Taxonomy.standard().definitions().size() + " codes"));
    }
}
