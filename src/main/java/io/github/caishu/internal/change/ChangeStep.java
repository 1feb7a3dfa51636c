package io.github.caishu.internal.change;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Step;
import io.github.caishu.vocabulary.Vocabulary;

/** Gives each claim its change. */
public final class ChangeStep implements Step {

    public ChangeStep(Vocabulary vocabulary) {
    }

    @Override
    public void link(Article article) {
    }
}
