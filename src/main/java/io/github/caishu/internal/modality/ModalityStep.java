package io.github.caishu.internal.modality;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Step;
import io.github.caishu.vocabulary.Vocabulary;

/** Gives each claim its modality. */
public final class ModalityStep implements Step {

    public ModalityStep(Vocabulary vocabulary) {
    }

    @Override
    public void link(Article article) {
    }
}
