package io.github.caishu.internal.change;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.text.SourceText;

/** What a figure shares with the one before it because one verb stands for both: 分别增长7%、3%. */
final class FigureList {

    private static final int LONGEST_LINK = 6;
    private static final int LONGEST_EXPECTATION = 12;
    private static final String CONNECTIVES = "、和及与或/跟";
    private static final String APPROXIMATORS = "约近超逾过";

    private FigureList() {
    }

    /** Whether a figure goes on with the list of the one before, restates it (15%左右(30元)) or says what was expected of it. */
    static boolean goesOn(SourceText text, ClaimDraft previous, ClaimDraft draft) {
        int from = previous.end();
        int to = DirectionReader.signOf(text, draft);
        return isListed(text, from, to) || isRestatement(text, from, draft) || isExpectation(text, from, to);
    }

    /** 14%/9%, 40点或1.3%, 15%以上和约20%. */
    private static boolean isListed(SourceText text, int from, int to) {
        int at = DirectionReader.afterApproximation(text, from);
        if (to - from > LONGEST_LINK || at >= to) {
            return false;
        }
        boolean both = text.startsWith("以及", at);
        if (!both && !isOneOf(text.charAt(at), CONNECTIVES)) {
            return false;
        }
        for (int i = at + (both ? 2 : 1); i < to; i++) {
            if (!isOneOf(text.charAt(i), APPROXIMATORS)) {
                return false;
            }
        }
        return true;
    }

    /** 15%左右(30元). */
    private static boolean isRestatement(SourceText text, int from, ClaimDraft draft) {
        int at = DirectionReader.afterApproximation(text, from);
        return text.charAt(at) == '(' && at + 1 == draft.start() && text.charAt(draft.end(), ' ') == ')';
    }

    /** 增长5%,高于预期的4%. */
    private static boolean isExpectation(SourceText text, int from, int to) {
        return to - from <= LONGEST_EXPECTATION && text.charAt(from) == ',' && text.startsWith("预期的", to - 3);
    }
}
