package io.github.caishu.internal.period;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Step;
import io.github.caishu.vocabulary.Vocabulary;

/** Gives each claim its period. */
public final class PeriodStep implements Step {

    public PeriodStep(Vocabulary vocabulary) {
    }

    @Override
    public void link(Article article) {
    }
}
