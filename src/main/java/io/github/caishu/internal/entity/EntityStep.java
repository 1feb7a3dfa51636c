package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Step;
import io.github.caishu.vocabulary.Vocabulary;

/** Gives each claim its entity. */
public final class EntityStep implements Step {

    public EntityStep(Vocabulary vocabulary) {
    }

    @Override
    public void link(Article article) {
    }
}
