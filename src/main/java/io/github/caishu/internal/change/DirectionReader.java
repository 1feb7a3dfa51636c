package io.github.caishu.internal.change;

import static io.github.caishu.internal.article.Characters.isLatin;
import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.claim.Change;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;

/**
 * Tells whether a figure is a rise or a fall: by the words before it (增长15%), the list it stands in (14%/9%/6%), the words
 * after it (9%的涨幅), a verb with an object between (上调出厂价12%), and its sign (同比-5%).
 */
final class DirectionReader {

    private static final String[] APPROXIMATIONS = {"以上", "左右", "以下", "以内"};
    private static final String SIGNS = "+-负";
    /** What may stand between 的 and the word of change: 35%的高速增长. */
    private static final int LONGEST_MANNER = 3;

    private final Lexicon<ChangeWord> after;
    private final WordsBefore wordsBefore;

    DirectionReader(Lexicon<ChangeWord> before, Lexicon<ChangeWord> after) {
        this.after = after;
        wordsBefore = new WordsBefore(before);
    }

    /**
     * @param previous the figure before in the sentence; null for the first
     * @param comparison what the words before say it is compared with; null where they do not
     * @return null for a level
     */
    Rise read(SourceText text, ClaimDraft draft, ClaimDraft previous, Comparison comparison) {
        int limit = previous == null ? draft.sentence().start() : previous.end();
        Rise rise = wordsBefore.leadingTo(text, draft, limit, comparison != null);
        if (rise == null && previous != null && previous.isChange() && FigureList.goesOn(text, previous, draft)) {
            rise = goingOn(text, previous);
        }
        if (rise == null) {
            rise = following(text, draft);
        }
        if (rise == null) {
            rise = wordsBefore.overAnObject(text, draft, limit);
        }
        boolean compared = comparison != null && comparison.endsAt(draft.start());
        if (rise == null && compared && isBareRate(text, draft, comparison)) {
            rise = new Rise(Change.Direction.INCREASE, null, null, false);
        }
        return signed(text, draft, rise, compared);
    }

    /** The next of 增长7%、3%, or of 同比变动分别为-3%、2%. */
    private static Rise goingOn(SourceText text, ClaimDraft previous) {
        boolean signs = text.charAt(signOf(text, previous)) == '-';
        Stretch word = signs && isSign(text, previous.changeWords) ? null : previous.changeWords;
        return new Rise(signs ? Change.Direction.INCREASE : previous.direction, word, null, true);
    }

    /** 9%的涨幅, 七成以上的增幅, 35%的高速增长. */
    private Rise following(SourceText text, ClaimDraft draft) {
        int at = afterApproximation(text, draft.end());
        boolean of = text.charAt(at, ' ') == '的';
        at += of ? 1 : 0;
        int limit = draft.sentence().end();
        for (int i = at; i < limit && i <= at + (of ? LONGEST_MANNER : 0); i++) {
            Lexicon.Match<ChangeWord> match = after.longest(text, i, limit);
            if (match != null && !match.meaning().is(ChangeWord.Kind.COMPARATIVE)) { // 高速增长
                boolean whole = of || !Character.isLetterOrDigit(text.charAt(match.end(), ' '));
                boolean names = match.meaning().isMeasure() || of && match.meaning().isVerb() && match.end() - i > 1;
                Stretch word = new Stretch(i, match.end());
                return whole && names ? new Rise(match.meaning().direction(), word, new Stretch(draft.end(), match.end()), false) : null;
            }
        }
        return null;
    }

    /** The index after a figure's 以上 or 左右. */
    static int afterApproximation(SourceText text, int end) {
        for (String approximation : APPROXIMATIONS) {
            if (text.startsWith(approximation, end)) {
                return end + approximation.length();
            }
        }
        return end;
    }

    /** 营建许可环比3.6%: a rate beside 同比 or 环比 is a rise where nothing says that it is a fall. */
    private static boolean isBareRate(SourceText text, ClaimDraft draft, Comparison comparison) {
        boolean rate = draft.figure().quantity().type() == QuantityType.PERCENTAGE && signOf(text, draft) == draft.start();
        char last = text.charAt(comparison.words().end() - 1);
        return rate && last == '比' && text.charAt(draft.start()) != '-' && text.charAt(draft.start()) != '负';
    }

    /** The index of a figure's sign, or of the figure where it has none: the sign may be no part of it (同比+80%). */
    static int signOf(SourceText text, ClaimDraft draft) {
        char c = text.charAt(draft.start() - 1, ' ');
        return c == '+' || c == '-' ? draft.start() - 1 : draft.start();
    }

    /** +5%, 增速-3%, 同比-5%, 翻番: what the figure says itself. A bare -5% is a level, and LPR+40个基点 a sum. */
    private static Rise signed(SourceText text, ClaimDraft draft, Rise rise, boolean compared) {
        int start = signOf(text, draft);
        char sign = text.charAt(start);
        Stretch word = new Stretch(start, start + 1);
        boolean sum = start > 0 && !compared && isLatin(text.charAt(start - 1));
        Change.Direction direction = null;
        if (sign == '+' && !sum) {
            direction = Change.Direction.INCREASE;
        } else if ((sign == '-' || sign == '负') && (rise != null || compared)) {
            direction = Change.Direction.DECREASE;
        } else if (rise == null && draft.figure().text().contains("翻")) {
            direction = Change.Direction.INCREASE;
            word = draft.place();
        }
        if (direction == null) {
            return rise;
        }
        if (rise == null) {
            return new Rise(direction, word, null, false);
        }
        boolean worded = rise.word() != null && !isSign(text, rise.word()); // -1.4%/+3.6%: each its own
        return new Rise(direction, worded ? rise.word() : word, rise.words(), rise.listed());
    }

    private static boolean isSign(SourceText text, Stretch word) {
        return word != null && word.length() == 1 && isOneOf(text.charAt(word.start()), SIGNS);
    }
}
