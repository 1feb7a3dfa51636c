package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Stretch;

/** What an article is about when a sentence does not say: the company of its headline, byline or first code. */
final class Topic {

    private final Stretch company;

    private Topic(Stretch company) {
        this.company = company;
    }

    static Topic of(Article article, Names names) {
        Name coded = null;
        for (Name name : names.all()) {
            if (name.isCompany() && name.code() != null && coded == null) {
                coded = name;
            }
        }
        return new Topic(coded == null ? null : coded.stretch());
    }

    /** The company an article is about; null if there is none. */
    Stretch company() {
        return company;
    }

    /** For a figure whose sentence names nobody: the company before it, or what the sentence before was about. */
    Stretch orElse(ClaimDraft draft, Stretch carried) {
        if (draft.source != null && company == null && carried == null) {
            return draft.source;
        }
        return company != null && company.start() < draft.start() ? company : carried;
    }
}
