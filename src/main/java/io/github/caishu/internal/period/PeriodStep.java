package io.github.caishu.internal.period;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Step;
import io.github.caishu.vocabulary.Vocabulary;
import java.util.List;

/** Gives each claim its period. */
public final class PeriodStep implements Step {

    private final TimeScan scan;
    private final Governing governing;

    public PeriodStep(Vocabulary vocabulary) {
        scan = new TimeScan(vocabulary);
        governing = new Governing(vocabulary);
    }

    @Override
    public void link(Article article) {
        List<TimeExpression> expressions = scan.scan(article);
        expressions.forEach(expression -> article.mark(Role.TIME, expression.place()));
        governing.link(article, expressions);
    }
}
