package io.github.caishu.internal.modality;

import io.github.caishu.claim.Modality;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Map;

/**
 * What goes on under the time of a plan is of the plan: 到2025年,产值达到50亿元。床位达到3万张. Not behind a word that tells a
 * fact (…。据统计,床位达到3万张), and as the last figure of that time is meant.
 */
final class PlannedTimes {

    private final Article article;
    private final Lexicon<ModalityCue> cues;

    PlannedTimes(Article article, Lexicon<ModalityCue> cues) {
        this.article = article;
        this.cues = cues;
    }

    void reachOn() {
        Map<Integer, Modality> meant = new HashMap<>(); // by where the time starts
        for (Sentence sentence : article.sentences()) {
            int fact = sentence.drafts().isEmpty() ? sentence.end() : firstFact(sentence);
            for (ClaimDraft draft : sentence.drafts()) {
                Stretch time = draft.period;
                if (time == null) {
                    continue;
                }
                if (draft.modality == Modality.REPORTED && time.end() <= sentence.start() && draft.start() < fact) {
                    draft.modality = meant.getOrDefault(time.start(), Modality.REPORTED);
                }
                meant.put(time.start(), draft.modality);
            }
        }
    }

    /** Where the first word of the sentence that ends the reach of a plan stands. */
    private int firstFact(Sentence sentence) {
        int at = sentence.start();
        while (at < sentence.end()) {
            Lexicon.Match<ModalityCue> cue = cues.longest(article.text(), at, sentence.end());
            if (cue != null && cue.meaning().reach() == ModalityCue.Reach.END) {
                return at;
            }
            at = cue == null ? at + 1 : cue.end();
        }
        return sentence.end();
    }
}
