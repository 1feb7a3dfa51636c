package io.github.caishu.internal.article;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void wordsHavePlacesAndParts() {
        SourceText text = SourceText.plain("望江统计局昨日公布。張曉明 到場");

        assertThat(tagged(text)).isEqualTo("望江统计局/nt 昨日/t 公布/v 张晓明/nr 到场/v");
        assertThat(words(text)).extracting(Word::start).containsExactly(0, 5, 7, 10, 13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"望江市统计局、", "望江市统计局", "啊", "\uD83D\uDE00\uD83D", "\0"})
    void aSentenceThatIsSegmentedInPiecesIsWhole(String part) {
        SourceText text = SourceText.plain(part.repeat(1100 / part.length()));

        assertThat(words(text).stream().map(word -> text.view().substring(word.start(), word.end())).collect(joining())).isEqualTo(text.view());
    }

    @Test
    void piecesEndWhereNoWordIsCut() {
        SourceText text = SourceText.plain("望江市统计局、".repeat(300));

        assertThat(tagged(text)).isEqualTo("望江市统计局/nt 、/w ".repeat(300).strip());
    }

    @Test
    @Timeout(10)
    void namesWithoutAFullStopTakeTimeInProportion() {
        List<Word> words = words(SourceText.plain("澄湖消费金融公司".repeat(20_000)));

        assertThat(words.get(words.size() - 1).end()).isEqualTo(160_000);
    }

    @Test
    void wordsAreSegmentedOnce() {
        Article article = new Article(SourceText.plain("望江统计局"), List.of(), null, new Words());

        assertThat(article.words(0, 5).get(0)).isSameAs(article.words(3, 4).get(0));
        assertThat(article.words(0, 5)).isUnmodifiable();
    }

    @Test
    void theWordsOfAStretchAreThoseThatReachIntoIt() {
        SourceText text = SourceText.plain("望江统计局昨日公布,张晓明到场");
        Article article = new Article(text, List.of(), null, new Words());

        assertThat(tagged(text, article.words(4, 8))).isEqualTo("望江统计局/nt 昨日/t 公布/v");
        assertThat(tagged(text, article.words(8, 13))).isEqualTo("公布/v 张晓明/nr");
        assertThat(article.words(9, 10)).isEmpty(); // a mark between clauses
        assertThat(article.words(5, 5)).isEmpty();
    }

    private static String tagged(SourceText text) {
        return tagged(text, words(text));
    }

    private static String tagged(SourceText text, List<Word> words) {
        return words.stream().map(word -> text.view().substring(word.start(), word.end()) + "/" + word.nature()).collect(joining(" "));
    }

    private static List<Word> words(SourceText text) {
        Article article = new Article(text, List.of(), null, new Words());
        List<Word> words = new ArrayList<>();
        article.sentences().forEach(sentence -> words.addAll(article.words(sentence.start(), sentence.end())));
        return words;
    }
}
