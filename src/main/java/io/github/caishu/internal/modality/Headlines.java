package io.github.caishu.internal.modality;

import io.github.caishu.claim.Modality;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityType;
import java.util.HashMap;
import java.util.Map;

/** A headline is terse: 某公司5亿元收购 means what the text below it means by its 将以5亿元收购. */
final class Headlines {

    private Headlines() {
    }

    static void shareTheText(Article article) {
        if (article.drafts().stream().noneMatch(draft -> draft.sentence().isTitle())) {
            return;
        }
        Map<Key, Modality> told = new HashMap<>();
        for (ClaimDraft draft : article.drafts()) {
            if (!draft.sentence().isTitle()) {
                told.putIfAbsent(Key.of(draft), draft.modality);
            }
        }
        for (ClaimDraft draft : article.drafts()) {
            if (draft.sentence().isTitle() && draft.modality == Modality.REPORTED) {
                draft.modality = told.getOrDefault(Key.of(draft), Modality.REPORTED);
            }
        }
    }

    /** What makes two figures the same, however they are qualified. */
    private record Key(QuantityType type, String unit, Amount amount) {

        static Key of(ClaimDraft draft) {
            Quantity quantity = draft.figure().quantity();
            return new Key(quantity.type(), quantity.unit(), quantity.amount());
        }
    }
}
