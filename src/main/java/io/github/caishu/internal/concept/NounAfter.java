package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.article.Word;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The noun phrase after a figure: 640个贫困县, 8.2%的收益率, 3万元罚款. */
final class NounAfter {

    private static final int REACH = 24;
    private static final int LONGEST_BRACKET = 30;
    private static final List<String> TRAILING = List.of("左右", "以上", "以下", "以内", "上下", "之间", "不等", "+", "多", "余");

    private static final Set<WordKind> NOUNS = EnumSet.of(WordKind.NOUN);
    private static final Set<WordKind> NO_THINGS = EnumSet.of(WordKind.NONE, WordKind.GROWTH);

    private final ConceptWords words;

    NounAfter(ConceptWords words) {
        this.words = words;
    }

    /** Where what follows the figure begins, past 左右 and a bracket: 10亿卢比(约1,360万美元)罚款. */
    int start(Article article, ClaimDraft draft) {
        SourceText text = article.text();
        int at = draft.end();
        for (String word : TRAILING) {
            if (text.startsWith(word, at)) {
                at += word.length();
                break;
            }
        }
        int limit = Math.min(draft.sentence().end(), at + LONGEST_BRACKET);
        char open = text.charAt(at, ' ');
        if (open == ')') {
            return at + 1;
        }
        for (int i = at; open == '(' && i < limit; i++) {
            if (text.charAt(i) == ')') {
                return i + 1;
            }
        }
        return at;
    }

    /** The words of the tables that stand straight after {@code from}, a 的 aside; the last of them says what it is. */
    Mention adjacent(Article article, int from, int limit, QuantityType type, Set<WordKind> kinds) {
        SourceText text = article.text();
        int at = text.charAt(from, ' ') == '的' ? from + 1 : from;
        Mention found = null;
        int end = Math.min(limit, at + REACH);
        while (at < end) {
            Mention mention = words.startingAt(text, at, limit, type, kinds);
            if (mention == null || !mention.isWanted()) {
                break;
            }
            found = found == null ? mention : new Mention(found.start(), mention.end(), mention.sense());
            at = mention.end();
        }
        return found;
    }

    /** The last fitting noun of the tables within a noun phrase; null if none is. */
    Mention within(Article article, Stretch phrase, QuantityType type) {
        Mention found = null;
        int at = phrase.start();
        while (at < phrase.end()) {
            Mention mention = words.startingAt(article.text(), at, phrase.end(), type, NOUNS);
            if (mention != null && mention.isWanted()) {
                found = mention;
            }
            at = mention == null ? at + 1 : mention.end();
        }
        return found;
    }

    /** The run of nouns that begins at {@code from}; null if none does. */
    Stretch phrase(List<Word> sentence, SourceText text, int from, int limit) {
        int start = from;
        int end = from;
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.get(i);
            if (word.end() <= from) {
                continue;
            }
            if (word.start() >= limit || word.start() < from && word.end() <= from) {
                break;
            }
            boolean de = text.charAt(word.start()) == '的' && word.end() - word.start() == 1;
            if (de) {
                start = word.end();
                end = start;
            } else if (isNominal(word) || word.is("v") && leadsToDe(sentence, text, i)) {
                end = Math.min(limit, word.end());
            } else if (word.is("v") && end == start && i + 1 < sentence.size() && sentence.get(i + 1).is("n")) {
                end = word.end(); // 投资项目
            } else {
                break;
            }
        }
        return thing(text, start, end);
    }

    /** The phrase up to a word that is no thing: 产品|跌幅, |区间. */
    private Stretch thing(SourceText text, int start, int end) {
        for (int at = start; at < end; at++) {
            Mention mention = words.startingAt(text, at, end, QuantityType.COUNT, NO_THINGS);
            if (mention != null && mention.isWanted()) {
                return at > start ? new Stretch(start, at) : null;
            }
        }
        return end > start ? new Stretch(start, end) : null;
    }

    private static boolean isNominal(Word word) {
        return word.is("n") || word.is("vn") || word.is("a") || word.is("b") || word.is("g") || word.is("j") || word.is("k") || word.is("h")
                || word.is("x") || word.is("f") && word.end() - word.start() == 1;
    }

    /** 正常运营的网贷平台. */
    private static boolean leadsToDe(List<Word> sentence, SourceText text, int index) {
        for (int i = index + 1; i < Math.min(sentence.size(), index + 4); i++) {
            if (text.charAt(sentence.get(i).start()) == '的') {
                return true;
            }
            if (!sentence.get(i).is("n") && !sentence.get(i).is("v")) {
                return false;
            }
        }
        return false;
    }
}
