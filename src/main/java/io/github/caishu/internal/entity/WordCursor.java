package io.github.caishu.internal.entity;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Word;
import io.github.caishu.text.SourceText;
import java.util.List;

/** Goes along the words of a stretch and tells what may begin and end at one. */
final class WordCursor {

    private static final String MAKES_NOUN = "型性类式率额量者品";
    private static final int LONGEST_ADVERBIAL = 10;

    private final Article article;
    private final SourceText text;
    private final int from;
    private final int to;
    /** Null until the first is asked for: many a subject is a name that the tables know, with what is said of it right behind. */
    private List<Word> words;
    private int word;

    WordCursor(Article article, int from, int to) {
        this.article = article;
        text = article.text();
        this.from = from;
        this.to = to;
    }

    /** Goes on to {@code at} and returns the word that holds it; null where none does. */
    Word moveTo(int at) {
        words = words == null ? article.words(from, to) : words;
        while (word < words.size() && words.get(word).end() <= at) {
            word++;
        }
        return word < words.size() && words.get(word).start() <= at ? words.get(word) : null;
    }

    /** Whether the word that the cursor was moved to is a verb of its own; 增强 is none in 增强型基金, nor 排放 in 排放配额(CEA). */
    boolean isVerb() {
        Word current = words.get(word);
        if (!current.nature().equals("v") || current.length() < 2 || isOneOf(text.charAt(current.end(), '。'), MAKES_NOUN)) {
            return false;
        }
        Word next = word + 1 < words.size() ? words.get(word + 1) : null;
        return next == null || !next.is("n") || text.charAt(next.end(), '。') != '(';
    }

    /** Whether the word that the cursor was moved to ends at {@code end}, or one behind it does, so that the 有 of 有色 is not taken for a verb. */
    boolean isWordEnd(int end) {
        for (int i = word; i < words.size() && words.get(i).start() < end; i++) {
            if (words.get(i).end() == end) {
                return true;
            }
        }
        return word >= words.size();
    }

    /** The end of 在入境旅客中 and the like at {@code at}; -1 where nothing of the kind stands there. */
    int adverbialEnd(int at) {
        if (text.charAt(at) != '在') {
            return -1;
        }
        moveTo(at);
        for (int i = word; i < Math.min(words.size(), word + LONGEST_ADVERBIAL) && words.get(i).end() <= to; i++) {
            Word last = words.get(i);
            boolean place = last.length() == 1 && isOneOf(text.charAt(last.start()), NounPhrases.ADVERBIAL_ENDS);
            if (place && last.start() > at + 2 && text.charAt(last.end(), ' ') != '的') {
                return last.end();
            }
        }
        return -1;
    }
}
