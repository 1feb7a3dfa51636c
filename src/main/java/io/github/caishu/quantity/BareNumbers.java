package io.github.caishu.quantity;

import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Lexicon;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles what a number without a unit is: 9899万农村贫困人口 counts people, 信贷余额达17320亿 is money, 沪深300 is neither. The
 * nearest counted or money noun decides, first in the words after the number, then in those before it; a number with 万 or
 * 亿 and no such noun is money.
 */
final class BareNumbers {

    private static final int AFTER = 8;
    private static final int BEFORE = 32;
    private static final String NOUN_STARTS_NOT = "时后级";

    private final Lexicon<Boolean> nounsAt;
    private final Lexicon<Boolean> nounsBefore;
    private final String defaultCurrency;

    BareNumbers(Vocabulary vocabulary, String defaultCurrency) {
        this.defaultCurrency = defaultCurrency;
        Map<String, Boolean> isMoney = new HashMap<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.COUNTED_NOUNS)) {
            isMoney.put(row.cell(0), Boolean.FALSE);
        }
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.MONEY_NOUNS)) {
            isMoney.put(row.cell(0), Boolean.TRUE);
        }
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
        Boolean money = draft.number.bigExponent() > 0 ? withMagnitude(text, draft) : plain(text, draft);
        if (money == null) {
            return false;
        }
        draft.unit = money ? Unit.currency("元", defaultCurrency) : Unit.NONE;
        draft.currency = money ? defaultCurrency : null;
        return true;
    }

    /** Money, a count (false), or neither (null). */
    private Boolean withMagnitude(SourceText text, Draft draft) {
        NumeralToken number = draft.number;
        char before = draft.start > 0 ? text.charAt(draft.start - 1) : '。';
        char after = draft.end < text.length() ? text.charAt(draft.end) : '。';
        boolean name = after == '级' || number.is(NumeralToken.BARE) && "近超逾约过破达为至到上值".indexOf(before) < 0 && number.coefficient() != null;
        if (name) {
            return null;
        }
        Lexicon.Match<Boolean> adjacent = nounsBefore.longest(text::charAt, draft.start, 0);
        Boolean said = adjacent != null ? adjacent.meaning() : after(text, draft.end); // 套现1.85亿 is money, whatever follows
        if (said == null) {
            said = before(text, draft.start);
        }
        if (number.is(NumeralToken.LATIN)) {
            boolean followed = draft.end < text.length() && (UnitLexicon.startsWith(text, draft.end, "左右")
                    || UnitLexicon.startsWith(text, draft.end, "上下") || UnitLexicon.startsWith(text, draft.end, "以"));
            return said == null && !followed ? null : said == null || said;
        }
        return said == null || said;
    }

    /** A number without any magnitude counts only a noun that follows it at once: 145幼儿园. */
    private Boolean plain(SourceText text, Draft draft) {
        boolean integer = draft.number.is(NumeralToken.ARABIC) && !draft.number.is(NumeralToken.DECIMAL | NumeralToken.LATIN | NumeralToken.FRACTION);
        Lexicon.Match<Boolean> noun = integer ? nounsAt.longest(text::charAt, draft.end, text.length()) : null;
        return noun != null && !noun.meaning() && noun.end() - draft.end >= 2 && !isYear(draft) ? Boolean.FALSE : null;
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
