package io.github.caishu.internal.entity;

import static io.github.caishu.internal.article.Characters.isOneOf;
import static io.github.caishu.internal.entity.SubjectWords.NONE;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.article.Word;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.Names;
import io.github.caishu.text.SourceText;
import java.util.Set;

/**
 * Goes over a stretch of a sentence once: past what may stand before a subject, then along the subject, up to what is said of it.
 */
final class SubjectScan {

    /** The natures of names, into which HanLP also puts verbs that stand beside one: 湖北港口利用. */
    static final Set<String> GLUED = Set.of("nt", "nr");

    private static final String FINAL_VERBS = "有是为达跌涨升降报称说共占获拟将";
    private static final String PREPOSITIONS = "对向给由把被于在从自以因经按受据";
    private static final String ITEM_NUMBERS = "一二三四五六七八九十";
    private static final String LEADING = " 、#”“\"‘《丨|-—*·.．";
    private static final String DISPATCH = "电讯";
    /** A list of a thousand names is nobody's. */
    private static final int LONGEST = 200;

    private final Article article;
    private final SourceText text;
    private final Names names;
    private final SubjectWords words;
    private final NounPhrases phrases;
    private final WordCursor cursor;
    private final int to;
    private int at;
    private int start;
    /** Where the last name that was passed ends. */
    private int named = NONE;

    SubjectScan(Article article, Names names, SubjectWords words, NounPhrases phrases, int from, int to) {
        this.article = article;
        this.text = article.text();
        this.names = names;
        this.words = words;
        this.phrases = phrases;
        this.to = to;
        cursor = new WordCursor(article, from, to);
        at = from;
    }

    /** The subject with its tails; null where there is none. */
    Stretch run() {
        Stretch subject = next();
        int end = subject == null ? NONE : dispatchEnd();
        if (end == NONE) {
            return subject;
        }
        at = end;
        return next();
    }

    /** Where the head of a dispatch ends of which the place was read, 本报北京|5月8日电; -1 where it is none. */
    private int dispatchEnd() {
        int end = at;
        while (end < to && article.is(Role.TIME, end)) {
            end++;
        }
        return end > at && end < to && isOneOf(text.charAt(end), DISPATCH) ? end + 1 : NONE;
    }

    private Stretch next() {
        if (!goToStart()) {
            return null;
        }
        start = at;
        while (at < to && !isSaid(at) && !isAside() && at - start <= LONGEST) {
            int whole = nameEnd();
            if (whole == NONE && endsHere()) {
                break;
            }
            at = whole == NONE ? at + 1 : whole;
        }
        return at == start || at - start > LONGEST ? null : new Stretch(start, Math.min(to, subjectEnd()));
    }

    /** Where the subject ends, the rest of a word included whose second half a concept begins with: 新能源|汽车销量. */
    private int subjectEnd() {
        if (at >= to || !article.is(Role.CONCEPT, at)) {
            return at;
        }
        Word current = cursor.moveTo(at);
        boolean goesOn = current != null && current.start() < at && current.end() - at > 1 && !phrases.namesNobody(new Stretch(at, current.end()));
        return goesOn ? current.end() : at;
    }

    /** Whether what is said of the subject begins at {@code index}. */
    private boolean isSaid(int index) {
        return isMeasured(index) || article.is(Role.COMPARISON, index);
    }

    private boolean isMeasured(int index) {
        return article.is(Role.CONCEPT, index) || article.is(Role.CHANGE, index) || article.is(Role.FIGURE, index);
    }

    private boolean isAside() {
        return article.is(Role.TIME, at) || article.is(Role.SOURCE, at);
    }

    /** Goes past all that may stand before the subject; whether one can begin there. */
    private boolean goToStart() {
        while (at < to && !isMeasured(at)) {
            int past = isAside() || article.is(Role.COMPARISON, at) ? at + 1 : nameEnd() != NONE ? at : leadEnd();
            if (past == at) {
                return true;
            }
            if (past == NONE) {
                return false;
            }
            at = past;
        }
        return false;
    }

    /** The end of what stands before a subject here; {@code at} where nothing of the kind does, -1 where no subject can follow it. */
    private int leadEnd() {
        if (isOneOf(text.charAt(at), LEADING) || text.charAt(at + 1, ' ') == '、' && isOneOf(text.charAt(at), ITEM_NUMBERS)) {
            return at + 1;
        }
        if (isOneOf(text.charAt(at), DISPATCH) && text.charAt(at - 1, ' ') == '日') {
            return at + 1; // 某社5月8日电
        }
        int place = cursor.adverbialEnd(at);
        if (place != NONE) {
            return place;
        }
        int opener = wordEnd(SubjectWords.Does.OPENER);
        if (opener != NONE && isWhole(opener)) {
            return opener;
        }
        int away = wordEnd(SubjectWords.Does.AWAY);
        return away != NONE && isWhole(away) ? NONE : at;
    }

    /** The end of the name, the role or the word for a holder that begins here; -1 where none does. */
    private int nameEnd() {
        Name name = names.startingAt(at);
        if (name != null && name.end() <= to) {
            named = name.end();
            return name.end();
        }
        return Math.max(wordEnd(SubjectWords.Does.ROLE), wordEnd(SubjectWords.Does.HOLDER));
    }

    /** Whether a word that ends the subject stands here: a verb, a preposition. */
    private boolean endsHere() {
        Word current = cursor.moveTo(at);
        boolean atWord = current == null || current.start() == at;
        if (at > start && text.charAt(at) == '所' && current != null && atWord && current.length() == 1) {
            return true; // 华强电子所持股份
        }
        if (at > start && text.charAt(at) == '年' && article.is(Role.CONCEPT, at + 1)) {
            return true; // 江岸电站年|发电量
        }
        boolean morpheme = current != null && current.nature().endsWith("g"); // the 创 of a name that HanLP takes apart
        int end = atWord && !morpheme ? wordEnd(SubjectWords.Does.END) : NONE;
        if (end != NONE && isWhole(end) || atWord && current != null && cursor.isVerb()) {
            return true;
        }
        boolean inName = current != null && GLUED.contains(current.nature());
        return at == start ? inName && end != NONE && isGluedBefore(end) : (inName && !atWord || at == named) && isGluedBehind(inName, current);
    }

    /** 对公司, which HanLP takes for a name. */
    private boolean isGluedBefore(int end) {
        return end - at > 1 || isOneOf(text.charAt(at), PREPOSITIONS);
    }

    /** 湖北港口|利用, 韩国|有. */
    private boolean isGluedBehind(boolean inName, Word current) {
        int end = wordEnd(SubjectWords.Does.END);
        if (end == NONE) {
            return false;
        }
        boolean last = inName && end == current.end() && isOneOf(text.charAt(at), FINAL_VERBS);
        return end - at > 1 || last || at == named && saysMore(end);
    }

    /** Whether what comes behind a verb is a figure, a change, a time or another such word, so that 中国|有色 stays whole. */
    private boolean saysMore(int end) {
        return end >= to || isSaid(end) || article.is(Role.TIME, end)
                || words.startsAt(SubjectWords.Does.END, text, end, to);
    }

    private boolean isWhole(int end) {
        Word current = cursor.moveTo(at);
        return cursor.isWordEnd(end) || current != null && GLUED.contains(current.nature()) && end - at > 1;
    }

    private int wordEnd(SubjectWords.Does does) {
        return words.endAt(does, text, at, to);
    }
}
