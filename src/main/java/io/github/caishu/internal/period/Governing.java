package io.github.caishu.internal.period;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Clause;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import java.util.List;

/** Gives each figure the time that governs it. */
final class Governing {

    private final Uses uses;

    Governing(Vocabulary vocabulary) {
        uses = new Uses(vocabulary);
    }

    void link(Article article, List<TimeExpression> times) {
        List<Use> use = uses.of(article, times);
        List<Interval> days = Settling.settle(article, times, use);
        new Links(article, times, use, days, uses).link();
    }
}
