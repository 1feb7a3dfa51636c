package io.github.caishu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.caishu.quantity.QuantityRecognizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line that cannot be used is refused by name and number, with what a line should be. */
class VocabularyErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CUES       | 估摸                          | column 2 is missing in "估摸"
            CUES       | 估摸⇥before                   | column 3 is missing
            CURRENCIES | XAU                           | column 2 is missing
            CURRENCIES | ⇥金元宝                       | column 1 is missing
            RATIOS     | 毫点⇥percentage_point         | column 3 is missing
            RATIO_WORDS | 多一倍⇥multiple⇥2            | column 4 is missing
            UNIT_LIMITS | 家                           | column 2 is missing
            """)
    void missingColumns(VocabularyTable table, String line, String problem) {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> Vocabulary.standard().with(table, "# mine\n" + line.replace('⇥', '\t'), "mine.tsv"))
                .withMessageStartingWith("mine.tsv, line 2: " + problem)
                .withMessageEndingWith(" is " + table.columns());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CUES        | 估摸⇥beside⇥about                 | there is no place "beside"
            CUES        | 估摸⇥before⇥perhaps               | there is no qualifier "perhaps"
            RATIOS      | 毫点⇥millipoint⇥0.001             | there is no ratio of type millipoint
            RATIOS      | 毫点⇥percentage_point⇥small       | "small" is no decimal number
            RATIOS      | %⇥percentage⇥1                    | "%" stands in the table already; remove one of the two
            RATIO_WORDS | 多一倍⇥multiple⇥two⇥exact         | type, value or qualifier is unknown
            CLASSIFIERS | 家                                | "家" stands in the table already; remove one of the two
            MEASURES    | 吨⇥t                              | "吨" stands in the table already
            DURATIONS   | 小时⇥h                            | "小时" stands in the table already
            CURRENCIES  | XAU⇥美元                          | "美元" stands in the table already
            CURRENCIES  | XAU⇥金元宝⇥US$                    | "US$ before a number" stands in the table already
            CURRENCIES  | XAU⇥金元宝⇥GB$⇥金豆:some          | "some" is no decimal number
            CURRENCIES  | XAU⇥金元宝⇥GB$⇥金豆               | "金豆" is no decimal number
            """)
    void meaninglessColumns(VocabularyTable table, String line, String problem) {
        Vocabulary vocabulary = Vocabulary.standard().with(table, "\n\n" + line.replace('⇥', '\t'), "mine.tsv");

        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> QuantityRecognizer.of(vocabulary, "CNY"))
                .withMessageStartingWith("mine.tsv, line 3: " + problem)
                .withMessageEndingWith(" is " + table.columns());
    }

    @Test
    void linesWithoutANameAreNamedByTheirTable() {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> Vocabulary.standard().with(VocabularyTable.CUES, "估摸"))
                .withMessageStartingWith("added cues, line 1: ");
    }

    @Test
    void aRefusedLineLeavesTheStandardVocabularyAsItWas() {
        assertThatExceptionOfType(VocabularyException.class).isThrownBy(() -> Vocabulary.standard().with(VocabularyTable.CUES, "估摸"));

        assertThat(Vocabulary.standard().isStandard()).isTrue();
        assertThat(QuantityRecognizer.standard().recognize("36家")).hasSize(1);
    }
}
