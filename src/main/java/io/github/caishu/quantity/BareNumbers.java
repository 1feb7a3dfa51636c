package io.github.caishu.quantity;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles what a number without a unit is: 6720万乡村人口 counts people, 信贷余额达17320亿 is money, 沪深300 is neither. The
 * nearest counted or money noun decides, first in the words after the number, then in those before it; a number with 万 or
 * 亿 and no such noun is money.
 */
final class BareNumbers {

    private static final int AFTER = 8;
    private static final int BEFORE = 32;
    private static final int MOST_DIGITS = 9;
    private static final int LONGEST_LINK = 6;
    /** What may stand between a noun and its number: 套现了逾7亿, 资产已达3亿. */
    private static final String LINKS = "了已达超过约近突破至到为是有仅逾共计额";
    private static final String NOUN_STARTS_NOT = "时后级";

    private final Lexicon<Boolean> nounsAt;
    private final Lexicon<Boolean> nounsBefore;
    private final String defaultCurrency;
    private final Unit defaultMoney;

    BareNumbers(Vocabulary vocabulary, String defaultCurrency) {
        this.defaultCurrency = defaultCurrency;
        defaultMoney = Unit.currency("元", defaultCurrency);
        Map<String, Boolean> isMoney = new HashMap<>();
        vocabulary.words(VocabularyTable.COUNTED_NOUNS).forEach(noun -> isMoney.put(noun, Boolean.FALSE));
        vocabulary.words(VocabularyTable.MONEY_NOUNS).forEach(noun -> isMoney.put(noun, Boolean.TRUE));
        nounsAt = Lexicon.forward(isMoney);
        nounsBefore = Lexicon.backward(isMoney);
    }

    /** The drafts that are figures, now all with a unit. */
    List<Draft> settle(SourceText text, List<Draft> drafts) {
        List<Draft> figures = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (!draft.isBare() || settle(text, draft)) {
                figures.add(draft);
            }
        }
        return figures;
    }

    private boolean settle(SourceText text, Draft draft) {
        if (draft.start > 0 && text.charAt(draft.start - 1) == '每') {
            return false; // 每10万居民
        }
        Boolean money = draft.number.bigExponent() > 0 ? withMagnitude(text, draft) : plain(text, draft);
        if (money == null) {
            return false;
        }
        draft.unit = money ? defaultMoney : Unit.NONE;
        draft.currency = money ? defaultCurrency : null;
        return true;
    }

    /** Money, a count (false), or neither (null). */
    private Boolean withMagnitude(SourceText text, Draft draft) {
        NumeralToken number = draft.number;
        char before = text.charAt(draft.start - 1, '。');
        char after = text.charAt(draft.end, '。');
        boolean plainBare = number.is(NumeralToken.BARE) && !number.is(NumeralToken.OPEN | NumeralToken.VAGUE);
        if (after == '级' || plainBare && "近超逾约过破达为至到值".indexOf(before) < 0) {
            return null; // 百亿级, 千万不要
        }
        Boolean said = justBefore(text, draft.start); // 套现1.85亿 is money, whatever follows
        if (number.is(NumeralToken.LATIN) && number.isInterval()) { // 月薪给到10k~15k
            return said == null ? before(text, draft.start) : said;
        }
        if (number.is(NumeralToken.LATIN)) {
            if (said == null) { // 20w+粉丝
                Lexicon.Match<Boolean> noun = nounsAt.longest(text::charAt, after == '+' ? draft.end + 1 : draft.end, text.length());
                said = noun == null ? null : noun.meaning();
            }
            return said == null && !isApproximated(text, draft.end) ? null : said == null || said;
        }
        if (said == null) {
            said = after(text, draft.end);
        }
        if (plainBare && draft.end - draft.start == 1) {
            boolean clauseEnds = !Character.isIdeographic(after); // GMV破亿; but 近万科 needs a noun
            return said == null && clauseEnds ? before(text, draft.start) : said;
        }
        if (said == null) {
            said = before(text, draft.start);
        }
        return said == null || said;
    }

    private static boolean isApproximated(SourceText text, int end) {
        return text.startsWith("左右", end) || text.startsWith("上下", end) || text.startsWith("以", end);
    }

    /** The noun that ends at the number, or at the words between it and the number: 学员已达3147万. */
    private Boolean justBefore(SourceText text, int start) {
        int at = start;
        while (at > 0 && start - at < LONGEST_LINK && LINKS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        Lexicon.Match<Boolean> noun = nounsBefore.longest(text::charAt, at, 0);
        return noun == null ? null : noun.meaning();
    }

    /** A number without 万 or 亿 counts only a noun that follows it at once: 145幼儿园, 数千航班, 十四部门. */
    private Boolean plain(SourceText text, Draft draft) {
        NumeralToken number = draft.number;
        boolean integer = !number.is(NumeralToken.DECIMAL | NumeralToken.LATIN | NumeralToken.FRACTION | NumeralToken.DIGIT_STRING)
                && draft.end - draft.start <= MOST_DIGITS;
        if (integer && isTallied(text, draft.start)) {
            return Boolean.FALSE.equals(after(text, draft.end)) ? Boolean.FALSE : null;
        }
        Lexicon.Match<Boolean> noun = integer ? nounsAt.longest(text::charAt, draft.end, text.length()) : null;
        return noun != null && !noun.meaning() && noun.end() - draft.end >= 2 && !isYear(draft) ? Boolean.FALSE : null;
    }

    /** 新增6240流感确诊病例: after such a word the noun may stand further off. */
    private static boolean isTallied(SourceText text, int start) {
        return text.startsWith("新增", start - 2) || text.startsWith("累计", start - 2) || text.startsWith("共有", start - 2);
    }

    private static boolean isYear(Draft draft) {
        int value = draft.number.low().intValue();
        return draft.end - draft.start == 4 && value >= 1900 && value < 2100;
    }

    private Boolean after(SourceText text, int from) {
        int first = from < text.length() && text.charAt(from) == '+' ? from + 1 : from; // 10w+粉丝
        for (int i = first; i < Math.min(text.length(), first + AFTER); i++) {
            char c = text.charAt(i);
            if (!Character.isIdeographic(c) || i == first && NOUN_STARTS_NOT.indexOf(c) >= 0) {
                return null;
            }
            Lexicon.Match<Boolean> noun = nounsAt.longest(text::charAt, i, text.length());
            if (noun != null) {
                return noun.meaning();
            }
        }
        return null;
    }

    private Boolean before(SourceText text, int to) {
        for (int i = to; i > Math.max(0, to - BEFORE); i--) {
            char c = text.charAt(i - 1);
            if (c == '。' && i < to || c == '\n') {
                return null;
            }
            Lexicon.Match<Boolean> noun = nounsBefore.longest(text::charAt, i, 0);
            if (noun != null) {
                return noun.meaning();
            }
        }
        return null;
    }
}
