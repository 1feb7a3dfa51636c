package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Word;
import java.util.List;

/** The words of a sentence, segmented only once, and only if a figure needs them. */
final class SentenceWords {

    private final Article article;
    private final Sentence sentence;
    private List<Word> words;

    SentenceWords(Article article, Sentence sentence) {
        this.article = article;
        this.sentence = sentence;
    }

    List<Word> all() {
        if (words == null) {
            words = article.words(sentence);
        }
        return words;
    }
}
