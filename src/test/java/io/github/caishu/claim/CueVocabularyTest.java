package io.github.caishu.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.caishu.FigureExtractor;
import io.github.caishu.text.Span;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of change and of modality can be added; a line that means nothing is refused by name and number. */
class CueVocabularyTest {

    private static FigureExtractor with(VocabularyTable table, String line) {
        return FigureExtractor.builder().vocabulary(Vocabulary.standard().with(table, line.replace('⇥', '\t'), "mine.tsv")).build();
    }

    @Test
    void aWordOfChange() {
        Claim claim = with(VocabularyTable.CHANGE_WORDS, "蹿高⇥verb⇥up").extract("油价蹿高5%").get(0);

        assertThat(claim.change()).isEqualTo(new Change(Change.Direction.INCREASE, null, new Span(2, 4), null));
    }

    @Test
    void aBasis() {
        Claim claim = with(VocabularyTable.CHANGE_BASES, "比去岁⇥basis⇥yoy").extract("油价比去岁上涨5%").get(0);

        assertThat(claim.change()).isEqualTo(new Change(Change.Direction.INCREASE, Change.Basis.YOY, new Span(5, 7), new Span(2, 5)));
    }

    @Test
    void aCueOfModality() {
        Claim claim = with(VocabularyTable.MODALITY_CUES, "琢磨着⇥sentence⇥planned").extract("琢磨着投资5亿元").get(0);

        assertThat(claim.modality()).isEqualTo(Modality.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHANGE_WORDS  | 蹿高⇥adverb⇥up            | there is no kind "adverb"
            CHANGE_WORDS  | 蹿高⇥verb⇥sideways        | there is no direction "sideways"
            CHANGE_BASES  | 比去岁⇥base⇥yoy           | its kind or basis is unknown
            CHANGE_BASES  | 比去岁⇥basis⇥daily        | its kind or basis is unknown
            MODALITY_CUES | 琢磨着⇥paragraph⇥planned  | its reach or modality is unknown
            MODALITY_CUES | 琢磨着⇥sentence⇥dreamt    | its reach or modality is unknown
            """)
    void meaninglessColumns(VocabularyTable table, String line, String problem) {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> with(table, "\n" + line).extract("增长5%"))
                .withMessageStartingWith("mine.tsv, line 2: " + problem)
                .withMessageEndingWith(" is " + table.columns());
    }
}
