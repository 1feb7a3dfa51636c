package io.github.caishu.internal.source;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Step;
import io.github.caishu.vocabulary.Vocabulary;

/** Gives each claim its source. */
public final class SourceStep implements Step {

    public SourceStep(Vocabulary vocabulary) {
    }

    @Override
    public void link(Article article) {
    }
}
