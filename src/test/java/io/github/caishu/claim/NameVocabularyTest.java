package io.github.caishu.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.caishu.FigureExtractor;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A caller's own companies, places and other names; lines that cannot be used are told when the extractor is built. */
class NameVocabularyTest {

    private static Entity entity(String text, VocabularyTable table, String line) {
        return FigureExtractor.builder().vocabulary(Vocabulary.standard().with(table, line, "mine.tsv")).build().extract(text).get(0).entity();
    }

    @Test
    void aCompany() {
        Entity entity = entity("昨日鲸落共享涨5%", VocabularyTable.COMPANIES, "鲸落共享\t09998.HK");
        assertThat(entity.text()).isEqualTo("鲸落共享");
        assertThat(entity.code()).isEqualTo("09998.HK");
    }

    @Test
    void aCompanyWithTheNameOfAWordNeedsItsCode() {
        assertThat(entity("彩虹桥营收5亿元", VocabularyTable.COMPANIES, "彩虹桥\t09998.HK\tword").code()).isEqualTo("09998.HK");
        assertThat(entity("望江彩虹桥人流达5万人", VocabularyTable.COMPANIES, "彩虹桥\t09998.HK\tword").code()).isNull();
    }

    @Test
    void aPlace() {
        assertThat(entity("鹭岛湾公布全年数据，该市生产总值增长6%", VocabularyTable.PLACES, "鹭岛湾").text()).isEqualTo("鹭岛湾");
    }

    @Test
    void anotherName() {
        assertThat(entity("对了币涨6%", VocabularyTable.ENTITY_NAMES, "对了币").text()).isEqualTo("对了币");
    }

    @Test
    void aWordThatEndsASubject() {
        assertThat(entity("云海药业琢磨营收3亿元", VocabularyTable.SUBJECT_WORDS, "琢磨\tend").text()).isEqualTo("云海药业");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMPANIES     | 鲸落共享⇥09998       | "09998" is no code with its exchange
            COMPANIES     | 鲸落共享⇥09998.HK⇥yes | the third column is "word" or empty
            SUBJECT_WORDS | 其中⇥start           | there is no role "start"
            """)
    void meaninglessColumns(VocabularyTable table, String line, String problem) {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> entity("增长5%", table, "\n" + line.replace('⇥', '\t')))
                .withMessageStartingWith("mine.tsv, line 2: " + problem)
                .withMessageEndingWith(" is " + table.columns());
    }
}
