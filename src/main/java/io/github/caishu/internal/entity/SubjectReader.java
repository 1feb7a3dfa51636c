package io.github.caishu.internal.entity;

import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.article.Word;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.Names;
import io.github.caishu.text.SourceText;
import java.util.List;
import java.util.Set;

/**
 * Reads the subject of a clause: the words from its beginning, past its openers (其中, 此外), times and sources, up to what is said
 * of it: a concept, a change, a figure, a verb or a preposition.
 */
final class SubjectReader {

    private static final String TRAILING = "”的在、和及与则还也均都等,:“\"‘《(-";
    private static final Set<String> NO_NOUNS = Set.of("v", "vd", "d", "ad", "a", "p", "c", "u", "uj", "ul", "uz", "ud", "ug", "m", "q", "t", "f", "r", "y", "w");
    private static final String FINAL_VERBS = "有是为达跌涨升降报称说共占获拟将";
    private static final String PREPOSITIONS = "对向给由把被于在从自以因经按受据";
    private static final Set<String> GLUED = Set.of("nt", "nr");
    private static final String MEASURE_ENDS = "价量额率值本润格入存能比幅";
    private static final List<String> CAUSES = List.of("导致", "使得", "致使", "带动", "推动", "拖累");
    private static final int LONGEST_ADVERBIAL = 10;
    private static final String ADVERBIAL_ENDS = "下前后时上中";
    private static final String MAKES_NOUN = "型性类式率额量者品";
    private static final String ITEM_NUMBERS = "一二三四五六七八九十";
    private static final String LEADING = " 、#”“\"‘《丨|-—*·.．";

    private final SubjectWords words;

    SubjectReader(SubjectWords words) {
        this.words = words;
    }

    /** The subject within [from, to) of a sentence; null where the first thing there is a verb, a figure or a concept. */
    Stretch read(Article article, Names names, Sentence sentence, int from, int to) {
        SourceText text = article.text();
        List<Word> segmented = article.words(sentence);
        int word = article.wordAt(sentence, from);
        int start = -1;
        int at = from;
        int named = -1;
        while (at < to && !article.is(Role.CONCEPT, at) && !article.is(Role.CHANGE, at) && !article.is(Role.FIGURE, at)) {
            if (article.is(Role.TIME, at) || article.is(Role.SOURCE, at)) {
                if (start >= 0) {
                    break;
                }
                at++;
                continue;
            }
            Name name = names.startingAt(at);
            int whole = name != null && name.end() <= to ? name.end()
                    : Math.max(words.endAt(SubjectWords.Does.ROLE, text::charAt, at, to), words.endAt(SubjectWords.Does.HOLDER, text::charAt, at, to));
            if (whole > 0) {
                start = start < 0 ? at : start;
                at = whole;
                named = name != null && name.end() == whole ? whole : named;
                continue;
            }
            if (start >= 0 && text.charAt(at) == '所' && isWord(segmented, word, at)) {
                break; // 华强电子所持股份
            }
            if (start < 0 && (LEADING.indexOf(text.charAt(at)) >= 0 || text.charAt(at + 1, ' ') == '、' && ITEM_NUMBERS.indexOf(text.charAt(at)) >= 0)) {
                at++;
                continue;
            }
            while (word < segmented.size() && segmented.get(word).end() <= at) {
                word++;
            }
            Word current = word < segmented.size() && segmented.get(word).start() <= at ? segmented.get(word) : null;
            boolean atWord = current == null || current.start() == at;
            if (start < 0) {
                int place = adverbialEnd(article, segmented, word, at, to);
                if (place > 0) {
                    at = place;
                    continue;
                }
                int end = words.endAt(SubjectWords.Does.OPENER, text::charAt, at, to);
                if (end > 0 && isWhole(segmented, word, at, end)) {
                    at = end;
                    continue;
                }
                int away = words.endAt(SubjectWords.Does.AWAY, text::charAt, at, to);
                if (away > 0 && isWhole(segmented, word, at, away)) {
                    return null;
                }
            }
            boolean morpheme = current != null && current.nature().endsWith("g"); // the 创 of a name that HanLP takes apart
            int end = atWord && !morpheme ? words.endAt(SubjectWords.Does.END, text::charAt, at, to) : -1;
            boolean inName = current != null && GLUED.contains(current.nature());
            boolean glued = start < 0 && end > 0 && inName && (end - at > 1 || PREPOSITIONS.indexOf(text.charAt(at)) >= 0); // HanLP takes 对公司 for a name
            if (!glued && start >= 0 && (inName && !atWord || at == named)) {
                int past = words.endAt(SubjectWords.Does.END, text::charAt, at, to); // 湖北港口利用 and 韩国有 are no names either
                glued = past > 0 && (past - at > 1 || inName && past == current.end() && FINAL_VERBS.indexOf(text.charAt(at)) >= 0 || at == named && saysMore(article, past, to));
            }
            if (glued || end > 0 && isWhole(segmented, word, at, end) || atWord && current != null && isVerb(text, segmented, word)) {
                break;
            }
            start = start < 0 ? at : start;
            at++;
        }
        Stretch phrase = start < 0 || isCondition(text, from, at) ? null : withoutTails(text, names, start, at);
        boolean attached = article.is(Role.CONCEPT, at) || article.is(Role.CHANGE, at);
        boolean namesSomething = phrase != null && (names.firstIn(phrase.start(), phrase.end()) != null || hasNoun(article, sentence, phrase, attached));
        return namesSomething && !isAdverbial(text, names, phrase) ? phrase : null;
    }

    /** 如果利率上升的话. */
    private static boolean isCondition(SourceText text, int from, int at) {
        return text.startsWith("如果", from) || text.startsWith("若", from) || text.startsWith("一旦", from);
    }

    /** Whether what comes behind a verb at {@code at} is a figure, a change, a time or another such word, so that 中国|有色 stays whole. */
    private boolean saysMore(Article article, int at, int to) {
        return at >= to || article.is(Role.FIGURE, at) || article.is(Role.CHANGE, at) || article.is(Role.TIME, at) || article.is(Role.CONCEPT, at)
                || words.endAt(SubjectWords.Does.END, article.text()::charAt, at, to) > 0;
    }

    /** The end of 在入境旅客中 and the like at {@code at}; -1 where nothing of the kind stands there. */
    private static int adverbialEnd(Article article, List<Word> segmented, int word, int at, int to) {
        if (article.text().charAt(at) != '在') {
            return -1;
        }
        for (int i = word; i < Math.min(segmented.size(), word + LONGEST_ADVERBIAL) && segmented.get(i).end() <= to; i++) {
            Word last = segmented.get(i);
            boolean place = last.end() - last.start() == 1 && ADVERBIAL_ENDS.indexOf(article.text().charAt(last.start())) >= 0;
            if (place && last.start() > at + 2 && article.text().charAt(last.end(), ' ') != '的') {
                return last.end();
            }
        }
        return -1;
    }

    /** Whether the phrase says when or where, not who: 供给约束下, 整改前, 开幕式上, at the end of its clause. */
    private static boolean isAdverbial(SourceText text, Names names, Stretch phrase) {
        char last = text.charAt(phrase.end() - 1);
        if (isArabic(text.charAt(phrase.start())) && "时分天日".indexOf(last) >= 0) {
            return true; // 0-24时
        }
        boolean endsClause = ",:;。\n的".indexOf(text.charAt(phrase.end(), '。')) >= 0;
        Name name = names.lastIn(phrase.start(), phrase.end());
        boolean isName = name != null && name.end() == phrase.end();
        return endsClause && !isName && phrase.length() > 2 && ADVERBIAL_ENDS.indexOf(last) >= 0;
    }

    /** The subject behind a word that tells an effect, 导致|公司毛利率下降; null where there is none. */
    Stretch effect(Article article, Names names, Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            for (String cause : CAUSES) {
                if (article.text().startsWith(cause, at)) {
                    return read(article, names, sentence, at + cause.length(), to);
                }
            }
        }
        return null;
    }

    /** Past the words after which those spoken of stand, 重申对|云海药业的评级; {@code from} where there are none. */
    int about(Article article, int from, int to) {
        int at = from;
        int end = from;
        while (end >= 0 && end < to) {
            at = end;
            end = words.endAt(SubjectWords.Does.ABOUT, article.text()::charAt, at, to);
        }
        return at;
    }

    /** Whether any word of the phrase can be a noun that names somebody; 历史新高后短暂, 跌幅更 and 12:00 have none. */
    private boolean hasNoun(Article article, Sentence sentence, Stretch phrase, boolean verbsToo) {
        SourceText text = article.text();
        List<Word> segmented = article.words(sentence);
        int at = phrase.start();
        for (int i = article.wordAt(sentence, at); i < segmented.size() && segmented.get(i).start() < phrase.end(); i++) {
            Word word = segmented.get(i);
            if (word.start() < at) {
                continue;
            }
            int vague = words.endAt(SubjectWords.Does.VAGUE, text::charAt, word.start(), phrase.end());
            boolean noun = !NO_NOUNS.contains(word.nature()) || verbsToo && word.is("v") || text.charAt(word.start()) == '兑';
            if (vague < word.end() && noun && Character.isLetter(text.charAt(word.start()))) {
                return true;
            }
            at = Math.max(word.end(), vague);
        }
        return false;
    }

    /** The words before {@code to}, back to the verb, preposition or figure before them; null where there are none. */
    Stretch object(Article article, Sentence sentence, int from, int to) {
        int start = from;
        List<Word> segmented = article.words(sentence);
        for (int i = article.wordAt(sentence, from); i < segmented.size() && segmented.get(i).end() <= to; i++) {
            Word word = segmented.get(i);
            if (word.start() >= from) {
                boolean ends = words.endAt(SubjectWords.Does.END, article.text()::charAt, word.start(), to) == word.end();
                if (ends || word.is("v") || word.is("p") || article.is(Role.FIGURE, word.start()) || article.is(Role.TIME, word.start())) {
                    start = word.end();
                } else if (GLUED.contains(word.nature())) {
                    start = Math.max(start, lastVerbEnd(article.text(), word));
                }
            }
        }
        return start >= to ? null : trimmed(article.text(), start, to);
    }

    /** Where the last verb in what HanLP takes for a name ends, 拟收购|云海药业; -1 if it has none. */
    private int lastVerbEnd(SourceText text, Word word) {
        int last = -1;
        for (int at = word.start(); at < word.end(); at++) {
            int end = words.endAt(SubjectWords.Does.END, text::charAt, at, word.end());
            last = end - at > 1 ? end : last;
        }
        return last;
    }

    private static boolean isWord(List<Word> segmented, int word, int at) {
        int i = word;
        while (i < segmented.size() && segmented.get(i).end() <= at) {
            i++;
        }
        return i < segmented.size() && segmented.get(i).start() == at && segmented.get(i).end() == at + 1;
    }

    /** Whether [at, end) ends where a word ends, so that the 有 of 有色 is not taken for a verb. */
    private static boolean isWhole(List<Word> segmented, int word, int at, int end) {
        for (int i = word; i < segmented.size() && segmented.get(i).start() < end; i++) {
            if (segmented.get(i).end() == end) {
                return true;
            }
        }
        return word >= segmented.size() || GLUED.contains(segmented.get(word).nature()) && end - at > 1;
    }

    /** Whether the word is a verb of its own; 增强 is none in 增强型基金, nor 排放 in 排放配额(CEA). */
    private static boolean isVerb(SourceText text, List<Word> segmented, int at) {
        Word word = segmented.get(at);
        if (!word.nature().equals("v") || word.end() - word.start() < 2 || MAKES_NOUN.indexOf(text.charAt(word.end(), '。')) >= 0) {
            return false;
        }
        Word next = at + 1 < segmented.size() ? segmented.get(at + 1) : null;
        return next == null || !next.is("n") || text.charAt(next.end(), '。') != '(';
    }

    /** The phrase without the tails at its end (云海药业方面); null where what is left names nobody (主要项目, 净利润). */
    private Stretch withoutTails(SourceText text, Names names, int from, int to) {
        Stretch phrase = trimmed(text, from, to);
        while (phrase != null) {
            int tail = words.startBefore(SubjectWords.Does.TAIL, text::charAt, phrase.end(), phrase.start());
            tail = tail < 0 ? measureBefore(text, phrase) : tail;
            if (tail < 0) {
                return names.firstIn(phrase.start(), phrase.end()) == null && namesNobody(text, phrase) ? null : phrase;
            }
            phrase = tail == phrase.start() ? null : trimmed(text, phrase.start(), tail);
        }
        return null;
    }

    /** The start of the word for a measure that ends the phrase, 螺纹钢生产成本; -1 where none does, or nothing else is there. */
    private int measureBefore(SourceText text, Stretch phrase) {
        int start = words.startBefore(SubjectWords.Does.VAGUE, text::charAt, phrase.end(), phrase.start());
        boolean measure = MEASURE_ENDS.indexOf(text.charAt(phrase.end() - 1)) >= 0;
        return start - phrase.start() >= 2 && measure ? start : -1;
    }

    /** What a concept is of: the words before the longest of its ends that is a concept by itself; null where there are none. */
    Stretch ofConcept(Article article, Names names, Sentence sentence, Stretch concept) {
        SourceText text = article.text();
        for (int start = concept.start() + 1; start < concept.end(); start++) {
            if (words.endAt(SubjectWords.Does.VAGUE, text::charAt, start, concept.end()) == concept.end()) {
                Stretch rest = trimmed(text, concept.start(), start);
                boolean named = rest != null && (names.firstIn(rest.start(), rest.end()) != null || !namesNobody(text, rest) && hasNoun(article, sentence, rest, false));
                return named ? rest : null;
            }
        }
        return null;
    }

    /** Whether the phrase is words for what is measured and the like, and nothing more. */
    boolean namesNobody(SourceText text, Stretch phrase) {
        int at = phrase.start();
        while (at < phrase.end()) {
            int end = words.endAt(SubjectWords.Does.VAGUE, text::charAt, at, phrase.end());
            if (end < 0) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private static Stretch trimmed(SourceText text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == '的') {
            start++;
        }
        while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int pair = pairBefore(text, start, end);
        if (pair > start) {
            end = pair;
        }
        return end - start < 2 && (end == start || text.charAt(start) != '其') ? null : new Stretch(start, end);
    }

    /** The start of the code that repeats a currency pair's name, 美元兑日元USD/JPY; -1 where none ends there. */
    private static int pairBefore(SourceText text, int start, int end) {
        int at = end;
        while (at > start && (text.charAt(at - 1) >= 'A' && text.charAt(at - 1) <= 'Z' || text.charAt(at - 1) == '/')) {
            at--;
        }
        return end - at == 7 && text.charAt(at + 3) == '/' || end - at == 6 ? at : -1;
    }
}
