package io.github.caishu.internal.change;

import static io.github.caishu.internal.change.ChangeWord.Kind.COMPARATIVE;
import static io.github.caishu.internal.change.ChangeWord.Kind.LINK;
import static io.github.caishu.internal.change.ChangeWord.Kind.MEASURE;
import static io.github.caishu.internal.change.ChangeWord.Kind.MEASURE_LINK;
import static io.github.caishu.internal.change.ChangeWord.Kind.NONE;
import static io.github.caishu.internal.change.ChangeWord.Kind.OBJECT;
import static io.github.caishu.internal.change.ChangeWord.Kind.PRICE;
import static io.github.caishu.internal.change.ChangeWord.Kind.VERB;

import io.github.caishu.claim.Change;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;

/**
 * Tells whether words make a figure a rise or a fall: before it (增长15%, 涨幅为3%, 上调出厂价19%), after it (11%的涨幅), its
 * sign (同比-5%), or the list it stands in (21%/19%/14%).
 */
final class DirectionReader {

    private static final int LONGEST_OBJECT = 28;
    private static final int LONGEST_COMPARISON = 24;
    private static final int LONGEST_EXPECTATION = 12;
    private static final int LONGEST_MANNER = 3;
    /** Directly before a figure they say that it is a level: 上调出厂价至900元. */
    private static final String LEVEL_MARKS = "至到为占是于由从有以达破报的";
    /** Between a verb and a figure they begin something else: 为降低成本投入3亿元. */
    private static final String OBJECT_ENDS = "将占达至到并投为使共超过、于后的";
    private static final String CONNECTIVES = "、和及与或/跟";

    private final Lexicon<ChangeWord> before;
    private final Lexicon<ChangeWord> after;

    DirectionReader(Vocabulary vocabulary) {
        before = ChangeWord.before(vocabulary);
        after = ChangeWord.after(vocabulary);
    }

    /**
     * @param previous the figure before in the sentence; null for the first
     * @param compared whether a word of comparison ends at the figure
     * @return null for a level
     */
    Rise read(Article article, ClaimDraft draft, ClaimDraft previous, boolean compared) {
        SourceText text = article.text();
        int limit = previous == null ? draft.sentence().start() : previous.end();
        Rise rise = before(text, draft, limit);
        if (rise == null && previous != null && previous.isChange()
                && (continues(text, previous.end(), draft) || expected(text, previous.end(), draft.start()))) {
            rise = new Rise(previous.direction, null, true);
        }
        if (rise == null) {
            rise = after(text, draft);
        }
        if (rise == null) {
            rise = object(text, draft, Math.max(limit, draft.clause().start()));
        }
        return signed(text, draft, rise, compared);
    }

    private Rise before(SourceText text, ClaimDraft draft, int limit) {
        int start = unsigned(text, draft.start(), limit);
        int at = start;
        int clause = draft.clause().start();
        boolean measured = false; // by a link that only a measure takes
        while (at > limit) {
            if (at <= clause) {
                if (at == start || clause < 0 || text.charAt(at - 1) != ',') {
                    return null;
                }
                at--; // 涨幅最大,达到了38%
                clause = Integer.MIN_VALUE;
                measured = true;
                continue;
            }
            if (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '~') {
                at--;
                continue;
            }
            Lexicon.Match<ChangeWord> match = before.longest(text::charAt, at, Math.max(limit, clause));
            if (match == null) {
                return null;
            }
            ChangeWord word = match.meaning();
            if (word.is(LINK) || word.is(MEASURE_LINK)) {
                measured |= word.is(MEASURE_LINK);
                at = match.end();
            } else {
                return rise(text, draft, word, new Stretch(match.end(), draft.start()), measured, limit);
            }
        }
        return null;
    }

    private Rise rise(SourceText text, ClaimDraft draft, ChangeWord word, Stretch words, boolean measured, int limit) {
        if (word.is(NONE) || measured && !word.is(MEASURE) || word.is(PRICE) && counts(draft)) {
            return null;
        }
        if (word.is(COMPARATIVE)) {
            return compared(text, words.start(), limit) ? new Rise(word.direction(), words, false) : null;
        }
        return new Rise(word.direction(), words, false);
    }

    private static boolean counts(ClaimDraft draft) {
        return draft.figure().quantity().type() == QuantityType.COUNT;
    }

    private static int unsigned(SourceText text, int start, int limit) {
        char c = text.charAt(start - 1, ' ');
        return start > limit && (c == '+' || c == '-') ? start - 1 : start;
    }

    /** Whether 比 or 较 stands before an adjective, with what is compared between: 比上周高3元, but not 比较高. */
    private static boolean compared(SourceText text, int end, int limit) {
        for (int i = end - 2; i >= Math.max(limit, end - LONGEST_COMPARISON); i--) {
            char c = text.charAt(i);
            if (c == '比' || c == '较') {
                return true;
            }
            if (c == '。' || c == ';') {
                return false;
            }
        }
        return false;
    }

    /** A list or its restatement goes on: 21%/19%, 81点或5.7%, 15%左右(30元). */
    private static boolean continues(SourceText text, int from, ClaimDraft draft) {
        int to = unsigned(text, draft.start(), from);
        if (to - from > 6) {
            return false;
        }
        int i = from;
        for (String cue : new String[] {"以上", "左右", "以下"}) {
            i += text.startsWith(cue, i) ? cue.length() : 0;
        }
        if (i >= to) {
            return false;
        }
        char c = text.charAt(i);
        if (c == '(' && i + 1 == to) {
            return text.charAt(draft.end(), ' ') == ')';
        }
        if (text.startsWith("以及", i)) {
            i++;
        } else if (CONNECTIVES.indexOf(c) < 0) {
            return false;
        }
        for (i++; i < to; i++) {
            if ("约近超逾过".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** 增长5%,高于预期的4%: what was expected of the same change. */
    private static boolean expected(SourceText text, int from, int to) {
        return to - from <= LONGEST_EXPECTATION && text.startsWith("预期的", to - 3) && text.charAt(from) == ',';
    }

    /** 11%的涨幅, 七成以上的增幅, 69%的高速增长. */
    private Rise after(SourceText text, ClaimDraft draft) {
        int at = draft.end();
        for (String cue : new String[] {"以上", "左右", "以下", "以内"}) {
            at += text.startsWith(cue, at) ? cue.length() : 0;
        }
        boolean of = text.charAt(at, ' ') == '的';
        at += of ? 1 : 0;
        int limit = Math.min(text.length(), draft.sentence().end());
        for (int i = at; i < limit && i <= at + (of ? LONGEST_MANNER : 0); i++) {
            Lexicon.Match<ChangeWord> match = after.longest(text::charAt, i, limit);
            if (match == null) {
                continue;
            }
            ChangeWord word = match.meaning();
            boolean named = word.is(MEASURE) && (of || !Character.isLetterOrDigit(text.charAt(match.end(), ' '))) || of && (word.is(VERB) || word.is(PRICE) || word.is(OBJECT)) && match.end() - i > 1;
            return named ? new Rise(word.direction(), new Stretch(draft.end(), match.end()), false) : null;
        }
        return null;
    }

    /** 上调出厂价19%, 降低成本200元/吨. */
    private Rise object(SourceText text, ClaimDraft draft, int limit) {
        int end = draft.start();
        Lexicon.Match<ChangeWord> link;
        while (end > limit && (link = before.longest(text::charAt, end, limit)) != null && link.meaning().is(LINK)) {
            end = link.end();
        }
        if (end <= limit || LEVEL_MARKS.indexOf(text.charAt(end - 1)) >= 0 || "次".equals(draft.figure().quantity().unit())) {
            return null; // 上调至900元, 上调利率3次
        }
        for (int i = end; i > Math.max(limit, end - LONGEST_OBJECT); i--) {
            Lexicon.Match<ChangeWord> match = before.longest(text::charAt, i, limit);
            if (match != null && match.meaning().is(OBJECT)) {
                return new Rise(match.meaning().direction(), new Stretch(match.end(), i), false);
            }
            if (match != null && (match.meaning().is(NONE) || match.meaning().is(VERB)) || OBJECT_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return null;
            }
        }
        return null;
    }

    /** +5%, 增速-3%, 同比-5%, 翻番: what the figure says itself. LPR+55个基点 is a sum. */
    private Rise signed(SourceText text, ClaimDraft draft, Rise rise, boolean compared) {
        int start = unsigned(text, draft.start(), 0);
        boolean sum = start > 0 && !compared && isLatin(text.charAt(start - 1));
        char sign = text.charAt(start);
        if (sign == '+' && !sum) {
            return new Rise(Change.Direction.INCREASE, rise == null ? null : rise.words(), rise != null && rise.listed());
        }
        if ((sign == '-' || sign == '负') && (rise != null || compared)) {
            return new Rise(Change.Direction.DECREASE, rise == null ? null : rise.words(), rise != null && rise.listed());
        }
        if (rise == null && draft.figure().text().indexOf('翻') >= 0) {
            return new Rise(Change.Direction.INCREASE, null, false);
        }
        return rise;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
