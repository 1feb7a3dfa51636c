package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Clause;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;
import java.util.List;

/**
 * Goes over an article clause by clause and keeps in mind who is spoken of: a figure is about the subject of its own clause,
 * else of the clauses before it in the sentence, else of whom the article speaks.
 */
final class EntityWalk {

    private final Article article;
    private final SourceText text;
    private final Names names;
    private final SubjectReader subjects;
    private final Naming naming;

    /** Who the sentence has spoken of so far; null while nobody. */
    private Stretch subject;
    /** The last phrase that may list several. */
    private Stretch list;
    /** Whom the sentence before spoke of first. */
    private Stretch carried;

    EntityWalk(Article article, Names names, SubjectReader subjects, Naming naming) {
        this.article = article;
        this.text = article.text();
        this.names = names;
        this.subjects = subjects;
        this.naming = naming;
    }

    void run() {
        for (Sentence sentence : article.sentences()) {
            if (!sentence.drafts().isEmpty()) {
                read(sentence);
            }
        }
    }

    private void read(Sentence sentence) {
        subject = null;
        list = null;
        int next = 0;
        List<ClaimDraft> drafts = sentence.drafts();
        for (Clause clause : sentence.clauses()) {
            int from = clause.start();
            while (next < drafts.size() && drafts.get(next).clause() == clause) {
                ClaimDraft draft = drafts.get(next);
                if (!clause.bracketed()) {
                    hear(sentence, from, draft.start(), true);
                }
                draft.entity = entity(sentence, clause, draft);
                from = draft.end();
                next++;
            }
            if (from == clause.start() && !clause.bracketed()) {
                hear(sentence, from, clause.end(), false);
            }
        }
        carried = drafts.get(0).entity;
    }

    /** Takes the subject of a stretch of the sentence, if it has one, for what is spoken of from here. */
    private void hear(Sentence sentence, int from, int to, boolean figure) {
        Stretch phrase = subjects.read(article, names, sentence, from, to);
        if (phrase != null && (figure || naming.isNamed(phrase))) {
            list = phrase;
            subject = naming.entity(phrase);
        }
    }

    private Stretch entity(Sentence sentence, Clause clause, ClaimDraft draft) {
        Stretch dealt = dealtOut(sentence, draft);
        if (dealt != null) {
            return dealt;
        }
        if (clause.bracketed()) {
            ClaimDraft before = before(sentence, draft);
            return before != null ? before.entity : subject != null ? subject : carried;
        }
        Stretch held = held(sentence, draft);
        if (held != null) {
            return held;
        }
        if (subject != null) {
            return subject;
        }
        if (draft.source != null && naming.isCompany(draft.source)) {
            return draft.source;
        }
        return carried != null ? carried : naming.topic(draft.start(), draft.source);
    }

    private static ClaimDraft before(Sentence sentence, ClaimDraft draft) {
        int at = sentence.drafts().indexOf(draft);
        return at == 0 ? null : sentence.drafts().get(at - 1);
    }

    /** 铜管和铝材分别涨5%和6%: each figure its own. */
    private Stretch dealtOut(Sentence sentence, ClaimDraft draft) {
        List<ClaimDraft> group = Enumeration.group(article, sentence, draft);
        if (group.size() < 2 || list == null) {
            return null;
        }
        List<Stretch> items = Enumeration.items(text, list, group.size());
        return items.isEmpty() ? null : items.get(group.indexOf(draft));
    }

    /** 收购云海药业51%股权: the company whose shares they are. */
    private Stretch held(Sentence sentence, ClaimDraft draft) {
        int after = text.startsWith("的", draft.end()) ? draft.end() + 1 : draft.end();
        if (!text.startsWith("股权", after) && !text.startsWith("股份", after)) {
            return null;
        }
        int end = text.charAt(draft.start() - 1, ' ') == '的' ? draft.start() - 1 : draft.start();
        Name name = names.lastIn(Math.max(draft.clause().start(), end - 30), end);
        if (name != null && name.end() == end) {
            return name.stretch();
        }
        Stretch phrase = subjects.object(article, sentence, draft.clause().start(), end);
        return phrase == null || naming.isPronoun(phrase) || article.is(Role.FIGURE, phrase.start()) ? null : phrase;
    }
}
