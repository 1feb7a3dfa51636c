package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Step;
import io.github.caishu.vocabulary.Vocabulary;

/** Gives each claim its concept. */
public final class ConceptStep implements Step {

    public ConceptStep(Vocabulary vocabulary) {
    }

    @Override
    public void link(Article article) {
    }
}
