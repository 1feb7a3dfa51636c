package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Step;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.NameFinder;
import io.github.caishu.internal.name.Names;
import io.github.caishu.vocabulary.Vocabulary;

/** Gives each claim its entity: who or what the figure is about, by its nearest name. */
public final class EntityStep implements Step {

    private final NameFinder nameFinder;
    private final SubjectWords words;

    public EntityStep(Vocabulary vocabulary) {
        words = new SubjectWords(vocabulary);
        nameFinder = new NameFinder(vocabulary, words::leadingEnd);
    }

    @Override
    public void link(Article article) {
        Names names = nameFinder.find(article);
        new EntityWalk(article, names, words).run();
        for (ClaimDraft draft : article.drafts()) {
            if (draft.entity != null) {
                Name name = names.startingAt(draft.entity.start());
                boolean whole = name != null && name.stretch().equals(draft.entity) && name.code() != null;
                draft.entityCode = whole ? name.code() : nameFinder.code(article.view(draft.entity));
            }
        }
    }
}
