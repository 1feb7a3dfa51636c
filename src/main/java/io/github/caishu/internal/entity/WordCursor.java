package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Word;
import io.github.caishu.text.SourceText;
import java.util.List;

/** Goes along the words of a sentence and tells what may begin and end at one. */
final class WordCursor {

    private static final String MAKES_NOUN = "型性类式率额量者品";
    private static final int LONGEST_ADVERBIAL = 10;

    private final SourceText text;
    private final List<Word> words;
    private int word;

    WordCursor(Article article, int from) {
        text = article.text();
        Sentence sentence = article.sentenceAt(from);
        words = article.words(sentence);
        word = article.wordAt(sentence, from);
    }

    /** Goes on to {@code at}. */
    void moveTo(int at) {
        while (word < words.size() && words.get(word).end() <= at) {
            word++;
        }
    }

    /** The word that holds {@code at}, where the cursor is; null where none does. */
    Word current(int at) {
        return word < words.size() && words.get(word).start() <= at ? words.get(word) : null;
    }

    /** Whether the current word is a verb of its own; 增强 is none in 增强型基金, nor 排放 in 排放配额(CEA). */
    boolean isVerb() {
        Word current = words.get(word);
        if (!current.nature().equals("v") || current.length() < 2 || MAKES_NOUN.indexOf(text.charAt(current.end(), '。')) >= 0) {
            return false;
        }
        Word next = word + 1 < words.size() ? words.get(word + 1) : null;
        return next == null || !next.is("n") || text.charAt(next.end(), '。') != '(';
    }

    /** Whether the current word ends at {@code end}, or one behind it does, so that the 有 of 有色 is not taken for a verb. */
    boolean isWordEnd(int end) {
        for (int i = word; i < words.size() && words.get(i).start() < end; i++) {
            if (words.get(i).end() == end) {
                return true;
            }
        }
        return word >= words.size();
    }

    /** The end of 在入境旅客中 and the like at {@code at}; -1 where nothing of the kind stands there. */
    int adverbialEnd(int at, int to) {
        if (text.charAt(at) != '在') {
            return -1;
        }
        for (int i = word; i < Math.min(words.size(), word + LONGEST_ADVERBIAL) && words.get(i).end() <= to; i++) {
            Word last = words.get(i);
            boolean place = last.length() == 1 && NounPhrases.ADVERBIAL_ENDS.indexOf(text.charAt(last.start())) >= 0;
            if (place && last.start() > at + 2 && text.charAt(last.end(), ' ') != '的') {
                return last.end();
            }
        }
        return -1;
    }
}
