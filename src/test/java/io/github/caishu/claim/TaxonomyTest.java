package io.github.caishu.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.caishu.FigureExtractor;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The concepts, and what becomes of lines that are added to them. */
class TaxonomyTest {

    @Test
    void aCodeHasLabelsTypesAndItsIfrsElement() {
        ConceptDefinition concept = Taxonomy.standard().find("GROSS_PROFIT").orElseThrow();

        assertThat(concept.chinese()).isEqualTo("毛利");
        assertThat(concept.english()).isEqualTo("gross profit");
        assertThat(concept.types()).containsExactlyInAnyOrder(QuantityType.MONEY, QuantityType.PRICE);
        assertThat(concept.ifrsElement()).isEqualTo("ifrs-full:GrossProfit");
    }

    @ParameterizedTest
    @CsvSource({
            "ASSETS, ifrs-full:Assets",
            "NET_ASSETS, ifrs-full:Equity",
            "LIABILITIES, ifrs-full:Liabilities",
            "CASH, ifrs-full:CashAndCashEquivalents",
            "REVENUE, ifrs-full:Revenue",
            "PROFIT, ifrs-full:ProfitLoss",
            "MARKET_CAP,",
            "EPS,"
    })
    void onlyWhatFitsExactlyHasAnIfrsElement(String code, String element) {
        assertThat(Taxonomy.standard().find(code).orElseThrow().ifrsElement()).isEqualTo(element);
    }

    @Test
    void theDefinitionsStandInTheOrderOfTheTableAndCannotBeChanged() {
        assertThat(Taxonomy.standard().definitions()).extracting(ConceptDefinition::code)
                .startsWith("ASSETS", "NET_ASSETS").endsWith(Taxonomy.OTHER).doesNotHaveDuplicates().hasSizeGreaterThan(80);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> Taxonomy.standard().definitions().clear());
    }

    @Test
    void callersAddConcepts() {
        Vocabulary vocabulary = Vocabulary.standard().with(VocabularyTable.CONCEPTS, "CARBON\t碳配额\tcarbon allowances\tmeasure count");

        assertThat(Taxonomy.of(vocabulary).find("CARBON").orElseThrow().types()).containsExactlyInAnyOrder(QuantityType.MEASURE, QuantityType.COUNT);
        assertThat(Taxonomy.standard().find("CARBON")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONCEPTS      | ASSETS⇥资产⇥assets⇥money        | "ASSETS" stands in the table already; choose another code
            CONCEPTS      | CARBON⇥碳配额⇥allowances⇥tons   | there is no quantity type "tons"; choose of money, price
            CONCEPTS      | CARBON⇥碳配额⇥allowances        | column 4 is missing
            CONCEPT_TERMS | 碳配额                          | column 2 is missing
            CONCEPT_TERMS | 碳配额⇥CARBON                   | there is no concept "CARBON"; add it to concepts or choose one of its codes
            CONCEPT_TERMS | 碳配额⇥OTHER⇥tons               | there is no quantity type "tons"
            CONCEPT_VERBS | 核证⇥CARBON⇥measure             | there is no concept "CARBON"
            QUOTED_NAMES  | 碳指⇥CARBON                     | there is no concept "CARBON"
            GROWTH_WORDS  | 涨势⇥CARBON                     | there is no concept "CARBON"
            UNIT_CONCEPTS | 碳吨⇥CARBON                     | there is no concept "CARBON"
            PRICE_MOVES   | 窜升⇥jump                       | there is no part "jump"; choose of move, level, aside
            """)
    void linesThatCannotBeUsedAreRefusedByNameAndNumber(VocabularyTable table, String line, String problem) {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> FigureExtractor.builder()
                        .vocabulary(Vocabulary.standard().with(table, "\n" + line.replace('⇥', '\t'), "mine.tsv")).build().extract("营收3亿元"))
                .withMessageStartingWith("mine.tsv, line 2: " + problem)
                .withMessageEndingWith(" is " + table.columns());
    }
}
