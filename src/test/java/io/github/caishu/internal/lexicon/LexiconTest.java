package io.github.caishu.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private static final Map<String, String> WORDS = Map.of("元", "yuan", "元旦", "new year", "人民币", "renminbi", "人民", "people", "民币", "half", "币", "coin");

    @ParameterizedTest
    @CsvSource({
        "元旦假期,     0, 4, new year, 2",
        "元月,         0, 2, yuan,     1",
        "元旦,         0, 1, yuan,     1", // the limit is before 旦
        "元,           0, 1, yuan,     1",
        "人民币,       0, 3, renminbi, 3",
        "人民币,       0, 2, people,   2",
        "在人民中间,   1, 5, people,   3"})
    void theLongestWordIsReadOnwards(String text, int from, int limit, String meaning, int end) {
        assertThat(Lexicon.forward(WORDS).longest(SourceText.plain(text), from, limit)).isEqualTo(new Lexicon.Match<>(meaning, end));
    }

    @ParameterizedTest
    @CsvSource({
        "我的人民币,   5, 0, renminbi, 2",
        "我的人民币,   5, 3, half,     3", // the limit is behind 人
        "我的人民币,   5, 4, coin,     4",
        "我的人民币,   4, 0, people,   2",
        "币,           1, 0, coin,     0"})
    void theLongestWordIsReadBackwards(String text, int from, int limit, String meaning, int start) {
        assertThat(Lexicon.backward(WORDS).longest(SourceText.plain(text), from, limit)).isEqualTo(new Lexicon.Match<>(meaning, start));
    }

    @ParameterizedTest
    @CsvSource({"人, 0, 1", "人行, 0, 2", "旦, 0, 1", "人民币, 1, 2", "元, 0, 0", "美金, 0, 2"})
    void whereNoWordStandsNoneIsFound(String text, int from, int limit) {
        assertThat(Lexicon.forward(WORDS).longest(SourceText.plain(text), from, limit)).isNull();
    }

    @Test
    void noneOfManyWordsIsMissed() {
        Map<String, Integer> many = new HashMap<>();
        for (char c = '一'; c < '一' + 5000; c++) {
            many.put(SourceText.plain("" + c + (char) ('龥' - c % 97)).view(), (int) c);
        }
        Lexicon<Integer> lexicon = Lexicon.forward(many);

        assertThat(many).allSatisfy((word, meaning) ->
                assertThat(lexicon.longest(SourceText.plain(word), 0, 2)).isEqualTo(new Lexicon.Match<>(meaning, 2)));
    }

    @Test
    void aLexiconMayBeEmpty() {
        assertThat(Lexicon.ofWords(List.of()).longest(SourceText.plain("元"), 0, 1)).isNull();
    }
}
