package io.github.caishu.internal.entity;

import static io.github.caishu.internal.entity.SubjectWords.NONE;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.article.Word;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.Names;
import io.github.caishu.text.SourceText;

/**
 * Reads the subject of a clause: the words from its beginning, past its openers (其中, 此外), times and sources, up to what is said
 * of it: a concept, a change, a figure, a verb or a preposition. Reads objects, too.
 */
final class SubjectReader {

    private static final String EXAMPLE = "为例";
    private static final int LONGEST_EXAMPLE = 40;
    private static final int LONGEST_OBJECT = 200;

    private final Article article;
    private final SourceText text;
    private final Names names;
    private final SubjectWords words;
    private final NounPhrases phrases;

    SubjectReader(Article article, Names names, SubjectWords words, NounPhrases phrases) {
        this.article = article;
        this.text = article.text();
        this.names = names;
        this.words = words;
        this.phrases = phrases;
    }

    /** The subject within [from, to) of a sentence; null where the first thing there is a verb, a figure or a concept. */
    Stretch read(int from, int to) {
        if (from >= to || words.startsAt(SubjectWords.Does.CONDITION, text, from, to)) {
            return null;
        }
        Stretch example = example(from, to);
        Stretch whole = example != null ? example : new SubjectScan(article, names, words, phrases, from, to).run();
        Stretch phrase = whole == null ? null : phrases.withoutTails(whole.start(), whole.end());
        if (phrase == null) {
            return null;
        }
        boolean attached = article.is(Role.CONCEPT, whole.end()) || article.is(Role.CHANGE, whole.end()) || article.is(Role.COMPARISON, whole.end());
        boolean namesSomething = phrases.holdsName(phrase) || phrases.hasNoun(phrase, attached);
        return namesSomething && !phrases.isAdverbial(phrase) ? phrase : null;
    }

    /** 以|云海银行|为例; null where nothing of the kind stands there. */
    private Stretch example(int from, int to) {
        int end = text.charAt(from) == '以' ? text.view().substring(from, Math.min(to, from + LONGEST_EXAMPLE)).indexOf(EXAMPLE) : -1;
        return end < 2 ? null : new Stretch(from + 1, from + end);
    }

    /** The subject behind a word that tells an effect, 导致|公司毛利率下降; null where there is none. */
    Stretch effect(int from, int to) {
        for (int at = from; at < to; at++) {
            int end = words.endAt(SubjectWords.Does.CAUSE, text, at, to);
            if (end != NONE) {
                return read(end, to);
            }
        }
        return null;
    }

    /** Who stands right before the concept, or the time before it, where the clause begins otherwise: 弥补缺口|公司5月毛利率; else null. */
    Stretch beforeConcept(int from, int to) {
        int at = from;
        while (at < to && !article.is(Role.CONCEPT, at)) {
            at++;
        }
        while (at > from && article.is(Role.TIME, at - 1)) {
            at--;
        }
        Name name = at == to ? null : names.lastIn(from, at);
        boolean isName = name != null && name.isCompany() && name.end() == at;
        int start = isName ? name.start() : at == to ? NONE : words.startBefore(SubjectWords.Does.PRONOUN, text, at, from);
        return start == NONE || Headlines.leadsToObject(text.charAt(start - 1, '。')) ? null : new Stretch(start, at);
    }

    /** Past the words after which those spoken of stand, 重申对|云海药业的评级; {@code from} where there are none. */
    int about(int from, int to) {
        int at = from;
        int end = from;
        while (end != NONE && end < to) {
            at = end;
            end = words.endAt(SubjectWords.Does.ABOUT, text, at, to);
        }
        return at;
    }

    /** The words before {@code to}, back to the verb, preposition or figure before them; null where there are none. */
    Stretch object(int from, int to) {
        int start = from;
        for (Word word : article.words(from, to)) {
            if (word.start() >= from && word.end() <= to) {
                int end = words.endAt(SubjectWords.Does.END, text, word.start(), to);
                if (end > word.end()) {
                    start = end; // 不|超
                } else if (end == word.end() || word.is("v") || word.is("p") || article.is(Role.FIGURE, word.start()) || article.is(Role.TIME, word.start())) {
                    start = word.end();
                } else if (SubjectScan.GLUED.contains(word.nature())) {
                    start = Math.max(start, lastVerbEnd(word));
                }
            }
        }
        return start >= to || to - start > LONGEST_OBJECT ? null : phrases.trimmed(start, to);
    }

    /** Where the last verb in what HanLP takes for a name ends, 拟收购|云海药业; -1 if it has none. */
    private int lastVerbEnd(Word word) {
        int last = -1;
        for (int at = word.start(); at < word.end(); at++) {
            int end = words.endAt(SubjectWords.Does.END, text, at, word.end());
            last = end - at > 1 ? end : last;
        }
        return last;
    }
}
