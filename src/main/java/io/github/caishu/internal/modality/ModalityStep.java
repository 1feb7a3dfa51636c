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
        Modality carried = Modality.REPORTED;
        for (Sentence sentence : article.sentences()) {
            boolean goesOn = article.text().startsWith("其中", sentence.start());
            carried = new SentenceModality(article, cues, goesOn ? carried : Modality.REPORTED).read(sentence);
        }
    }
}
