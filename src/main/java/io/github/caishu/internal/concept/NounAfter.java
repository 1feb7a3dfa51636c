package io.github.caishu.internal.concept;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.article.Word;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import java.util.List;

/** The noun phrase after a figure: 640个贫困县, 8.2%的收益率, 3万元罚款. */
final class NounAfter {

    private static final String PRICE = "PRICE";
    private static final int REACH = 24;
    private static final int NEAR = 6;
    private static final int LONGEST_BRACKET = 30;
    private static final int LONGEST_PHRASE = 60;
    private static final List<String> TRAILING = List.of("左右", "以上", "以下", "以内", "上下", "之间", "不等", "+", "多", "余");
    private static final Wanted NO_THINGS = Wanted.of(QuantityType.COUNT, WordKind.NONE, WordKind.GROWTH);

    private static final Wanted DEEDS = Wanted.of(QuantityType.COUNT, WordKind.VERB);
    private static final Wanted HEADS = Wanted.of(QuantityType.COUNT, WordKind.NOUN);
    private static final int LONGEST_MODIFIER = 7;
    /** With these a clause goes on, not a noun phrase: 5省的企业, 3人在公司. */
    private static final String HEAD_LIMITS = "的在有为是将被和及与以从对向由于已均";

    private final ConceptWords words;

    NounAfter(ConceptWords words) {
        this.words = words;
    }

    /** Where what follows the figure begins, past 左右 and a bracket: 5亿卢比(约680万美元)罚款. */
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
        if (open == ')' && draft.figure().quantity().type() == QuantityType.MONEY) {
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
    Mention adjacent(Article article, int from, int limit, Wanted wanted) {
        SourceText text = article.text();
        int at = from < limit && text.charAt(from) == '的' ? from + 1 : from;
        Mention found = null;
        int end = Math.min(limit, at + REACH);
        while (at < end && text.blanksBefore(at) == 0) {
            Mention mention = words.startingAt(text, at, limit, wanted);
            if (mention == null || !mention.isWanted() || found != null && !goesOn(found, mention)) {
                break;
            }
            boolean amount = found != null && mention.is(WordKind.AMOUNT); // 融资券|额度
            found = found == null ? mention : new Mention(found.start(), mention.end(), amount ? found.sense() : mention.sense());
            at = mention.end();
        }
        return found;
    }

    /** No second verb, no noun that says less, 减税|政策 stays with the tax, and nothing that is done at a price: 5元的价格|回购股份. */
    private static boolean goesOn(Mention one, Mention next) {
        return !one.is(WordKind.VERB) && (!one.code().equals(PRICE) || next.code().equals(PRICE)) && !next.code().equals(Taxonomy.OTHER);
    }

    /** The first word of the tables that begins within a few characters of {@code from}; null if none does. */
    Mention near(Article article, int from, int limit, Wanted wanted) {
        SourceText text = article.text();
        for (int at = from; at < Math.min(limit, from + NEAR) && text.blanksBefore(at) == 0 && Character.isLetter(text.charAt(at)); at++) {
            Mention mention = words.startingAt(text, at, limit, wanted);
            if (mention != null && mention.isWanted()) {
                return mention;
            }
        }
        return null;
    }

    /**
     * The last fitting noun of the tables within a noun phrase; null if none is.
     *
     * @param code the code that the unit stands for, which decides between senses; may be null
     */
    Mention within(SourceText text, Stretch phrase, QuantityType type, String code) {
        Wanted nouns = Wanted.of(type, WordKind.NOUN);
        Mention found = null;
        int at = phrase.start();
        while (at < phrase.end()) {
            Mention mention = words.startingAt(text, at, phrase.end(), nouns, code);
            if (mention != null && mention.isWanted()) {
                found = mention;
            }
            at = mention == null ? at + 1 : mention.end();
        }
        return found;
    }

    /** The first noun of the tables in a phrase that has the code; null if none has. */
    Mention first(SourceText text, Stretch phrase, String code) {
        for (int at = phrase.start(); at < phrase.end(); at++) {
            Mention mention = words.startingAt(text, at, phrase.end(), HEADS, code);
            if (mention != null && mention.isWanted() && mention.code().equals(code)) {
                return mention;
            }
        }
        return null;
    }

    /** The noun phrase that begins at {@code from} as far as the words' natures or the tables know it; null if none does. */
    Stretch phrase(Article article, int from, int clauseEnd, QuantityType type) {
        SourceText text = article.text();
        int limit = Math.min(clauseEnd, from + LONGEST_PHRASE);
        if (from >= limit || text.blanksBefore(from) > 0) {
            return null;
        }
        Stretch phrase = noun(article, from, limit, clauseEnd, type);
        if (type == QuantityType.COUNT && phrase != null && phrase.length() == 1) {
            phrase = upToHead(article, phrase, from, limit);
        }
        return phrase == null ? null : thing(text, phrase);
    }

    /** The noun of the tables where nothing follows that could be more of it; else the words that look like one, or the tables' if that is longer. */
    private Stretch noun(Article article, int from, int limit, int clauseEnd, QuantityType type) {
        Wanted noun = Wanted.of(type, WordKind.NOUN);
        Mention known = adjacent(article, from, limit, noun);
        if (known != null && (known.end() == clauseEnd || article.text().blanksBefore(known.end()) > 0)) {
            return known.place();
        }
        Stretch phrase = nominal(article, from, Math.min(limit, from + REACH), type);
        Mention longer = phrase == null || phrase.start() == from ? known : adjacent(article, phrase.start(), limit, noun);
        return longer != null && (phrase == null || longer.end() > phrase.end()) ? longer.place() : phrase;
    }

    /** 2名|省外返乡人员, 6个|车贷公司: the first character of a phrase is no noun where its head follows. */
    private Stretch upToHead(Article article, Stretch first, int from, int limit) {
        SourceText text = article.text();
        for (int at = from; at < Math.min(limit, from + LONGEST_MODIFIER); at++) {
            if (text.blanksBefore(at) > 0 || !Character.isLetter(text.charAt(at)) || HEAD_LIMITS.indexOf(text.charAt(at)) >= 0) {
                return first;
            }
            Mention head = words.startingAt(text, at, limit, HEADS);
            if (head != null && head.isWanted() && head.length() > 1) {
                return new Stretch(from, head.end());
            }
        }
        return first;
    }

    private Stretch nominal(Article article, int from, int limit, QuantityType type) {
        SourceText text = article.text();
        if ("有在为是".indexOf(text.charAt(from)) >= 0) {
            return null; // 其中25家有进口业务
        }
        int start = from;
        int end = from;
        int reach = from;
        boolean modifier = false;
        List<Word> all = article.words(from, limit);
        for (int i = 0; i < all.size(); i++) {
            Word word = all.get(i);
            if (word.start() >= limit || word.start() > reach || word.start() > from && text.blanksBefore(word.start()) > 0) {
                break;
            }
            boolean de = text.charAt(word.start()) == '的' && word.length() == 1;
            if (de && end > start && (!modifier || within(text, new Stretch(start, end), type, null) != null)) {
                break; // 40名员工|的情况, but 正常运营的|网贷平台
            } else if (de) {
                start = word.end();
                end = start;
                reach = start;
            } else if (isNoun(word, text)) {
                reach = word.end();
                end = Math.min(limit, reach);
            } else if (word.is("a") || word.is("b") || word.is("h") || word.is("v") && leadsToDe(all, text, i)) {
                reach = word.end();
                modifier = true;
            } else {
                break;
            }
        }
        return end > start ? new Stretch(start, end) : null;
    }

    /** The phrase up to a word that is no thing: 产品|跌幅, |区间, or says at its end what those counted do: 贫困户|就业. */
    private Stretch thing(SourceText text, Stretch phrase) {
        for (int at = phrase.start(); at < phrase.end(); at++) {
            Mention mention = words.startingAt(text, at, phrase.end(), NO_THINGS);
            if (mention != null && mention.isWanted()) {
                return at > phrase.start() ? new Stretch(phrase.start(), at) : null;
            }
            Mention deed = at > phrase.start() + 1 ? words.startingAt(text, at, phrase.end(), DEEDS) : null;
            if (deed != null && deed.isWanted() && deed.end() == phrase.end()) {
                return new Stretch(phrase.start(), at);
            }
        }
        return phrase;
    }

    private static boolean isNoun(Word word, SourceText text) {
        return word.is("n") || word.is("vn") || word.is("g") || word.is("j") || word.is("k") || word.is("x")
                || word.length() == 1 && "类型级".indexOf(text.charAt(word.start())) >= 0;
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
