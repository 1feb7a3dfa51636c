package io.github.caishu.internal.modality;

import io.github.caishu.claim.Modality;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Step;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.vocabulary.Vocabulary;

/** Tells facts from what is expected and from what is intended or required. */
public final class ModalityStep implements Step {

    private final Lexicon<ModalityCue> cues;

    public ModalityStep(Vocabulary vocabulary) {
        cues = ModalityCue.lexicon(vocabulary);
    }

    @Override
    public void link(Article article) {
        Modality told = Modality.REPORTED;
        int paragraph = 0;
        for (Sentence sentence : article.sentences()) {
            told = sentence.paragraph() == paragraph ? told : Modality.REPORTED;
            paragraph = sentence.paragraph();
            boolean carries = goesOn(article, sentence);
            Modality read = new SentenceModality(article, cues, carries ? told : Modality.REPORTED).read(sentence);
            told = carries || read != Modality.REPORTED || !sentence.drafts().isEmpty() ? read : told;
        }
        new PlannedTimes(article, cues).reachOn();
        Headlines.shareTheText(article);
    }

    private boolean goesOn(Article article, Sentence sentence) {
        int start = sentence.start();
        Lexicon.Match<ModalityCue> first = cues.longest(article.text(), start, sentence.end());
        return first != null && first.meaning().reach() == ModalityCue.Reach.CARRY;
    }
}
