package io.github.caishu.internal.change;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;
import java.util.List;

/** Finds where the words end that say what a change is compared with, when they name a thing that no table has: 较发行价, 高于全国. */
final class ThingCompared {

    private static final String ENDS = ",;:()\n\t。";

    /** Between the thing and the word of change: 较发行价已大幅下跌. */
    private static final List<String> ADVERBS = List.of(
            "大幅", "小幅", "再度", "再次", "再", "已经", "已", "仍然", "仍", "依然", "还", "又", "也", "将", "可能", "预计", "有望", "有所", "有近",
            "略有", "略", "稍", "有", "出现", "实现", "分别", "累计", "合计", "一度", "至少", "约", "进一步", "继续", "持续", "明显", "显著", "同样", "了", " ");

    private ThingCompared() {
    }

    /** @param draft a change whose word has been found, if it has one */
    static Stretch words(SourceText text, Comparison comparison, ClaimDraft draft) {
        Stretch opening = comparison.said();
        if (!comparison.open()) {
            return opening;
        }
        Stretch word = draft.changeWords;
        boolean opens = word != null && opening.overlaps(word); // 高于全国: 全国
        boolean follows = word != null && word.start() >= opening.end() && word.start() < draft.start();
        int limit = follows ? word.start() : draft.start();
        int end = opening.end();
        while (end < limit && !isOneOf(text.charAt(end), ENDS)) {
            end++;
        }
        end = withoutAdverbs(text, opening.end(), end);
        return new Stretch(opens && end > opening.end() ? opening.end() : opening.start(), end);
    }

    private static int withoutAdverbs(SourceText text, int start, int end) {
        for (String adverb : ADVERBS) {
            if (end - adverb.length() >= start && text.startsWith(adverb, end - adverb.length())) {
                return withoutAdverbs(text, start, end - adverb.length());
            }
        }
        return end;
    }
}
