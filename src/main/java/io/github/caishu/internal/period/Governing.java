package io.github.caishu.internal.period;

import io.github.caishu.internal.article.Article;
import io.github.caishu.vocabulary.Vocabulary;
import java.util.List;

/** Gives each figure the time that governs it. */
final class Governing {

    private final TimeCues cues;
    private final Uses uses;

    Governing(Vocabulary vocabulary) {
        cues = new TimeCues(vocabulary);
        uses = new Uses(cues);
    }

    void link(Article article, List<TimeExpression> times) {
        List<Use> use = uses.of(article.text(), times);
        List<Interval> days = Settling.settle(article, times, use, cues);
        new Links(article, new Times(article, times, use, days), cues).link();
    }
}
