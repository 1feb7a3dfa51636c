package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Clause;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Step;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.vocabulary.Vocabulary;

/** Gives each claim its entity: who or what the figure is about, by its nearest name. */
public final class EntityStep implements Step {

    private final NameFinder nameFinder;
    private final SubjectReader subjects;
    private final Naming naming;

    public EntityStep(Vocabulary vocabulary) {
        CompanyNames companies = new CompanyNames(vocabulary);
        SubjectWords words = new SubjectWords(vocabulary);
        nameFinder = new NameFinder(companies);
        subjects = new SubjectReader(words);
        naming = new Naming(words, companies);
    }

    @Override
    public void link(Article article) {
        Names names = nameFinder.find(article);
        Topic topic = Topic.of(article, names);
        Stretch carried = null;
        for (Sentence sentence : article.sentences()) {
            if (sentence.drafts().isEmpty()) {
                continue;
            }
            Stretch current = null;
            Stretch first = null;
            for (Clause clause : sentence.clauses()) {
                int from = clause.start();
                boolean figures = false;
                for (ClaimDraft draft : sentence.drafts()) {
                    if (draft.clause() != clause) {
                        continue;
                    }
                    figures = true;
                    Stretch own = clause.bracketed() ? null : naming.named(article, names, topic, subjects.read(article, names, sentence, from, draft.start()), from);
                    current = own == null ? current : own;
                    draft.entity = current != null ? current : topic.orElse(draft, carried);
                    first = first == null ? draft.entity : first;
                    from = draft.end();
                }
                if (!figures && !clause.bracketed()) {
                    Stretch own = naming.named(article, names, topic, subjects.read(article, names, sentence, from, clause.end()), from);
                    current = own == null ? current : own;
                }
            }
            carried = first;
        }
        for (ClaimDraft draft : article.drafts()) {
            draft.entityCode = draft.entity == null ? null : naming.code(article, names, draft.entity);
        }
    }
}
