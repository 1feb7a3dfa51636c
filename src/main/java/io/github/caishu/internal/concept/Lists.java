package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;

/** Pairs figures with their concepts in order: 营业收入和净利润分别为10亿元和2亿元. */
final class Lists {

    Lists(ConceptWords words, NounBefore before) {
    }

    Found of(Article article, ClaimDraft draft) {
        return null;
    }
}
