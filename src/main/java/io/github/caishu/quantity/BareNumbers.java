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

    private enum Kind { MONEY, COUNT }

    private static final int AFTER = 8;
    private static final int BEFORE = 32;
    private static final int MOST_DIGITS = 9;
    private static final int LONGEST_LINK = 6;
    /** What may stand between a noun and its number: 套现了逾7亿, 资产已达3亿. */
    private static final String LINKS = "了已达超过约近突破至到为是有仅逾共计额";
    /** What must stand before a number that begins with its magnitude: 市值逾万亿. */
    private static final String BEFORE_BARE = "近超逾约过破达为至到值";
    private static final String NOUN_STARTS_NOT = "时后级";

    private final Lexicon<Kind> nounsAt;
    private final Lexicon<Kind> nounsBefore;
    private final String defaultCurrency;
    private final Unit defaultMoney;

    BareNumbers(Vocabulary vocabulary, String defaultCurrency) {
        this.defaultCurrency = defaultCurrency;
        defaultMoney = Unit.currency("元", defaultCurrency);
        Map<String, Kind> kinds = new HashMap<>();
        vocabulary.words(VocabularyTable.COUNTED_NOUNS).forEach(noun -> kinds.put(noun, Kind.COUNT));
        vocabulary.words(VocabularyTable.MONEY_NOUNS).forEach(noun -> kinds.put(noun, Kind.MONEY));
        nounsAt = Lexicon.forward(kinds);
        nounsBefore = Lexicon.backward(kinds);
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
        Kind kind = isDenominator(text, draft) ? null : draft.number.bigExponent() > 0 ? withMagnitude(text, draft) : plain(text, draft);
        if (kind == null) {
            return false;
        }
        draft.unit = kind == Kind.MONEY ? defaultMoney : Unit.NONE;
        draft.currency = kind == Kind.MONEY ? defaultCurrency : null;
        return true;
    }

    /** 每10万居民. */
    private static boolean isDenominator(SourceText text, Draft draft) {
        return text.charAt(draft.start - 1, '。') == '每';
    }

    private Kind withMagnitude(SourceText text, Draft draft) {
        NumeralToken number = draft.number;
        boolean bare = number.is(NumeralToken.BARE) && !number.is(NumeralToken.OPEN | NumeralToken.VAGUE);
        boolean rhetorical = bare && BEFORE_BARE.indexOf(text.charAt(draft.start - 1, '。')) < 0;
        if (rhetorical || text.charAt(draft.end, '。') == '级') {
            return null; // 千万不要, 百亿级
        }
        if (number.is(NumeralToken.LATIN)) {
            return latin(text, draft);
        }
        boolean lone = bare && draft.end - draft.start == 1;
        Kind kind = nearest(text, draft, !lone || !Character.isIdeographic(text.charAt(draft.end, '。')));
        return kind != null || lone ? kind : Kind.MONEY; // 近亿科技: a lone 亿 needs a noun, or the end of its clause (GMV破亿)
    }

    /** The kind that the nearest noun means: just before (套现1.85亿), after, or further before. */
    private Kind nearest(SourceText text, Draft draft, boolean alsoFurtherBefore) {
        Kind kind = justBefore(text, draft.start);
        if (kind == null) {
            kind = after(text, draft.end);
        }
        return kind == null && alsoFurtherBefore ? before(text, draft.start) : kind;
    }

    /** 月薪10k-15k, 奖金20w, 20w+粉丝, 30w左右; 8K and 3M alone are names. */
    private Kind latin(SourceText text, Draft draft) {
        Kind kind = justBefore(text, draft.start);
        if (kind != null) {
            return kind;
        }
        if (draft.number.isInterval()) {
            return before(text, draft.start);
        }
        boolean plus = text.charAt(draft.end, '。') == '+';
        Lexicon.Match<Kind> noun = nounsAt.longest(text, plus ? draft.end + 1 : draft.end, text.length());
        return noun != null ? noun.meaning() : isApproximated(text, draft.end) ? Kind.MONEY : null;
    }

    private static boolean isApproximated(SourceText text, int end) {
        return text.startsWith("左右", end) || text.startsWith("上下", end) || text.startsWith("以", end);
    }

    /** The noun that ends at the number, or at the words between it and the number: 学员已达3147万. */
    private Kind justBefore(SourceText text, int start) {
        int at = start;
        while (at > 0 && start - at < LONGEST_LINK && LINKS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        Lexicon.Match<Kind> noun = nounsBefore.longest(text, at, 0);
        return noun == null ? null : noun.meaning();
    }

    /** A number without 万 or 亿 counts only a noun that follows it at once: 145幼儿园, 数千航班, 十四部门. */
    private Kind plain(SourceText text, Draft draft) {
        NumeralToken number = draft.number;
        boolean integer = !number.is(NumeralToken.DECIMAL | NumeralToken.LATIN | NumeralToken.FRACTION | NumeralToken.DIGIT_STRING)
                && draft.end - draft.start <= MOST_DIGITS;
        if (integer && isTallied(text, draft.start)) {
            return after(text, draft.end) == Kind.COUNT ? Kind.COUNT : null;
        }
        Lexicon.Match<Kind> noun = integer ? nounsAt.longest(text, draft.end, text.length()) : null;
        return noun != null && noun.meaning() == Kind.COUNT && noun.end() - draft.end >= 2 && !isYear(draft) ? Kind.COUNT : null;
    }

    /** 新增6240流感确诊病例: after such a word the noun may stand further off. */
    private static boolean isTallied(SourceText text, int start) {
        return text.startsWith("新增", start - 2) || text.startsWith("累计", start - 2) || text.startsWith("共有", start - 2);
    }

    private static boolean isYear(Draft draft) {
        int value = draft.number.low().intValue();
        return draft.end - draft.start == 4 && value >= 1900 && value < 2100;
    }

    private Kind after(SourceText text, int from) {
        int first = text.charAt(from, '。') == '+' ? from + 1 : from; // 10w+粉丝
        for (int i = first; i < Math.min(text.length(), first + AFTER); i++) {
            char c = text.charAt(i);
            if (!Character.isIdeographic(c) || i == first && NOUN_STARTS_NOT.indexOf(c) >= 0) {
                return null;
            }
            Lexicon.Match<Kind> noun = nounsAt.longest(text, i, text.length());
            if (noun != null) {
                return noun.meaning();
            }
        }
        return null;
    }

    private Kind before(SourceText text, int to) {
        for (int i = to; i > Math.max(0, to - BEFORE); i--) {
            char c = text.charAt(i - 1);
            if (c == '。' && i < to || c == '\n') {
                return null;
            }
            Lexicon.Match<Kind> noun = nounsBefore.longest(text, i, 0);
            if (noun != null) {
                return noun.meaning();
            }
        }
        return null;
    }
}
