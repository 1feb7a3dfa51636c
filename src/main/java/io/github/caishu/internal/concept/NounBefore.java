package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.quantity.QuantityType;

/** The nearest word before a place that says what a figure of some type measures. */
final class NounBefore {

    private final ConceptWords words;

    NounBefore(ConceptWords words) {
        this.words = words;
    }

    /** The nearest of the given kinds that fits; null if there is none down to {@code limit}. */
    Mention nearest(Article article, int from, int limit, QuantityType type, WordKind... kinds) {
        int end = from;
        while (end > limit) {
            Mention mention = article.is(Role.FIGURE, end - 1) ? null : words.endingAt(article.text(), end, limit, type);
            if (mention == null) {
                end--;
                continue;
            }
            if (mention.sense().fits(type)) {
                for (WordKind kind : kinds) {
                    if (mention.is(kind)) {
                        return mention;
                    }
                }
            }
            end = mention.start();
        }
        return null;
    }
}
