package io.github.caishu.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.caishu.FigureExtractor;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A caller's own words of saying and speakers. */
class SourceVocabularyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SAYINGS  | 唠叨⇥says      | 青松股份唠叨，亏损9亿元       | 青松股份
            SAYINGS  | 账册⇥document  | 青松股份发布账册，亏损9亿元   | 青松股份
            SAYINGS  | 昨夜里⇥when    | 林业局昨夜里表示，亏损9亿元   | 林业局
            SPEAKERS | 茶王⇥name      | 茶王预计亏损9亿元             | 茶王
            SPEAKERS | 掌门⇥title     | 林业局掌门李大山表示，亏损9亿元 | 李大山
            """)
    void addedWordsAreKnown(VocabularyTable table, String line, String text, String source) {
        Vocabulary vocabulary = Vocabulary.standard().with(table, line.replace('⇥', '\t'));

        assertThat(source(vocabulary, text)).isEqualTo(source);
        assertThat(source(Vocabulary.standard(), text)).isNotEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SAYINGS  | 唠叨⇥nags | there is no kind "nags"
            SPEAKERS | 茶王⇥king | there is no kind "king"
            """)
    void anUnknownKindIsNamed(VocabularyTable table, String line, String problem) {
        Vocabulary vocabulary = Vocabulary.standard().with(table, line.replace('⇥', '\t'));

        assertThatExceptionOfType(VocabularyException.class).isThrownBy(() -> new SourceStep(vocabulary)).withMessageContaining(problem);
    }

    private static String source(Vocabulary vocabulary, String text) {
        var source = FigureExtractor.builder().vocabulary(vocabulary).build().extract(text).get(0).source();
        return source == null ? "-" : source.text();
    }
}
