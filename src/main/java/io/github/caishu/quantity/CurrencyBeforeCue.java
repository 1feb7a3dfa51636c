package io.github.caishu.quantity;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import java.util.List;

/** Gives a bare 元 the currency named before its approximator: 港币不超过320万元. */
final class CurrencyBeforeCue {

    private CurrencyBeforeCue() {
    }

    static void apply(SourceText text, List<Draft> drafts, UnitLexicon units) {
        for (Draft draft : drafts) {
            boolean cueBefore = draft.cueStart >= 0 && draft.cueEnd <= draft.start;
            if (cueBefore && draft.is(UnitKind.CURRENCY) && draft.unit.isGenericMoney() && !draft.prefixed) {
                Lexicon.Match<Unit> prefix = units.prefixBefore(text, draft.cueStart, 0);
                if (prefix != null) {
                    draft.currency = prefix.meaning().code();
                    draft.unitSpan = text.span(prefix.end(), draft.cueStart);
                }
            }
        }
    }
}
