package io.github.caishu.internal.entity;

import static io.github.caishu.internal.article.Characters.isOneOf;
import static io.github.caishu.internal.entity.SubjectWords.NONE;
import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.article.Word;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.Names;
import io.github.caishu.text.SourceText;
import java.util.Set;

/** Cuts from a phrase what is no part of a name, and tells whether what is left can be one. */
final class NounPhrases {

    /** What a phrase that says when or where ends with. */
    static final String ADVERBIAL_ENDS = "下前后时上中";

    private static final String TRAILING = "”的在、和及与则还也均都等,:“\"‘《(-";
    /** 平均, 日均. */
    private static final String AVERAGES = "平日月年";
    private static final String HOURS = "时分天日";
    private static final String CLAUSE_ENDS = ",:;。\n的";
    private static final String MEASURE_ENDS = "价量额率值本润格入存能比幅";
    private static final String UNKNOWN_MEASURE_ENDS = "量率额价耗";
    private static final int LONGEST_MEASURE = 4;
    private static final Set<String> NO_NOUNS = Set.of("v", "vd", "d", "ad", "a", "p", "c", "u", "uj", "ul", "uz", "ud", "ug", "m", "q", "t", "f", "r",
            "y", "w");
    private static final int CURRENCY_PAIR = 6;

    private final Article article;
    private final SourceText text;
    private final Names names;
    private final SubjectWords words;

    NounPhrases(Article article, Names names, SubjectWords words) {
        this.article = article;
        this.text = article.text();
        this.names = names;
        this.words = words;
    }

    /** [from, to) without 的 before it and marks, conjunctions and codes behind it; null where one character or less is left, 其 aside. */
    Stretch trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == '的') {
            start++;
        }
        while (end > start && isOneOf(text.charAt(end - 1), TRAILING)) {
            end -= text.charAt(end - 1) == '均' && end - start > 1 && isOneOf(text.charAt(end - 2), AVERAGES) ? 2 : 1;
        }
        int pair = pairBefore(start, end);
        if (pair > start) {
            end = pair;
        }
        return end - start < 2 && (end == start || text.charAt(start) != '其') ? null : new Stretch(start, end);
    }

    /** The start of the code that repeats a currency pair's name, 美元兑日元USD/JPY; -1 where none ends there. */
    private int pairBefore(int start, int end) {
        int at = end;
        while (at > start && end - at <= CURRENCY_PAIR && (text.charAt(at - 1) >= 'A' && text.charAt(at - 1) <= 'Z' || text.charAt(at - 1) == '/')) {
            at--;
        }
        boolean parted = end - at == CURRENCY_PAIR + 1 && text.charAt(at + CURRENCY_PAIR / 2) == '/';
        return parted || end - at == CURRENCY_PAIR ? at : -1;
    }

    /** [from, to) without the tails at its end (云海药业方面); null where what is left names nobody (主要项目, 净利润). */
    Stretch withoutTails(int from, int to) {
        Stretch phrase = trimmed(from, to);
        while (phrase != null) {
            int tail = words.startBefore(SubjectWords.Does.TAIL, text, phrase.end(), phrase.start());
            tail = tail == NONE ? measureBefore(phrase) : tail;
            if (tail == NONE) {
                return holdsName(phrase) || !namesNobody(phrase) && !isMeasure(phrase) ? phrase : null;
            }
            phrase = tail == phrase.start() ? null : trimmed(phrase.start(), tail);
        }
        return null;
    }

    /** 周转量, 航行率, 燃油单耗: a measure that no table knows. */
    private boolean isMeasure(Stretch phrase) {
        return phrase.length() <= LONGEST_MEASURE && isOneOf(text.charAt(phrase.end() - 1), UNKNOWN_MEASURE_ENDS);
    }

    /** The start of the word for a measure that ends the phrase, 螺纹钢生产成本; -1 where none does, or nothing else is there. */
    private int measureBefore(Stretch phrase) {
        int start = words.startBefore(SubjectWords.Does.VAGUE, text, phrase.end(), phrase.start());
        boolean measure = isOneOf(text.charAt(phrase.end() - 1), MEASURE_ENDS);
        return start - phrase.start() >= 2 && measure ? start : NONE;
    }

    /** What a concept is of: the words before its last part that is a concept by itself, 新能源汽车|销量; null where there are none. */
    Stretch ofConcept(Stretch concept) {
        Stretch whole = null;
        for (int start = concept.start() + 1; start < concept.end(); start++) {
            if (words.endAt(SubjectWords.Does.VAGUE, text, start, concept.end()) == concept.end()) {
                Stretch rest = trimmed(whole == null ? concept.start() : whole.end(), start);
                boolean more = rest != null && (holdsName(rest) || !namesNobody(rest) && (whole != null || hasNoun(rest, false)));
                if (!more) {
                    return whole;
                }
                whole = new Stretch(concept.start(), rest.end());
            }
        }
        return whole;
    }

    /** Whether a name stands in the phrase. */
    boolean holdsName(Stretch phrase) {
        return names.firstIn(phrase.start(), phrase.end()) != null;
    }

    /** Whether the phrase is words for what is measured and the like, and nothing more. */
    boolean namesNobody(Stretch phrase) {
        int at = phrase.start();
        while (at < phrase.end()) {
            int end = words.endAt(SubjectWords.Does.VAGUE, text, at, phrase.end());
            if (end == NONE) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /**
     * Whether any word of the phrase can be a noun that names somebody; 历史新高后短暂, 跌幅更 and 12:00 have none.
     *
     * @param verbsToo whether verbs count: 出口 in 出口同比增长
     */
    boolean hasNoun(Stretch phrase, boolean verbsToo) {
        int at = phrase.start();
        for (Word word : article.words(at, phrase.end())) {
            if (word.start() < at) {
                continue;
            }
            int vague = words.endAt(SubjectWords.Does.VAGUE, text, word.start(), phrase.end());
            boolean noun = !NO_NOUNS.contains(word.nature()) || verbsToo && word.is("v") || text.charAt(word.start()) == '兑';
            if (vague < word.end() && noun && Character.isLetter(text.charAt(word.start()))) {
                return true;
            }
            at = Math.max(word.end(), vague);
        }
        return false;
    }

    /** Whether the phrase says when or where, not who: 供给约束下, 整改前, 开幕式上, at the end of its clause. */
    boolean isAdverbial(Stretch phrase) {
        char last = text.charAt(phrase.end() - 1);
        if (isArabic(text.charAt(phrase.start())) && isOneOf(last, HOURS)) {
            return true; // 0-24时
        }
        boolean endsClause = isOneOf(text.charAt(phrase.end(), '。'), CLAUSE_ENDS);
        Name name = names.lastIn(phrase.start(), phrase.end());
        boolean isName = name != null && name.end() == phrase.end();
        return endsClause && !isName && phrase.length() > 2 && isOneOf(last, ADVERBIAL_ENDS);
    }
}
