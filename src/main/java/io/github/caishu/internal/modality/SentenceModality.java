package io.github.caishu.internal.modality;

import io.github.caishu.claim.Modality;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Clause;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import java.util.List;

/** Reads a sentence from left to right and gives each figure the modality whose cue reaches it. */
final class SentenceModality {

    private static final int ORIGIN_REACH = 14;

    private final Lexicon<ModalityCue> cues;
    private final SourceText text;
    /** Of the sentence from here on, of the clause, and of the rest of the clause where an aside stands. */
    private Modality sentence;
    private Modality clause;

    SentenceModality(Article article, Lexicon<ModalityCue> cues, Modality carried) {
        this.cues = cues;
        text = article.text();
        sentence = carried;
    }

    /** @return what the end of the sentence is governed by */
    Modality read(Sentence read) {
        List<ClaimDraft> drafts = read.drafts();
        int next = 0;
        for (Clause part : read.clauses()) {
            clause = sentence;
            Modality before = sentence;
            for (int i = part.start(); i < part.end();) {
                if (next < drafts.size() && drafts.get(next).start() == i) {
                    ClaimDraft draft = drafts.get(next++);
                    draft.modality = isOrigin(draft) ? Modality.REPORTED : clause;
                    i = draft.end();
                    continue;
                }
                Lexicon.Match<ModalityCue> cue = cues.longest(text::charAt, i, part.end());
                if (cue == null) {
                    i++;
                } else {
                    apply(cue.meaning());
                    i = cue.end();
                }
            }
            if (part.bracketed()) {
                sentence = before; // what a remark expects reaches nothing outside it
            }
        }
        return sentence;
    }

    private void apply(ModalityCue cue) {
        switch (cue.reach()) {
            case SENTENCE -> {
                sentence = cue.modality();
                clause = sentence;
            }
            case CLAUSE -> clause = cue.modality();
            case WEAK -> clause = clause == Modality.REPORTED ? cue.modality() : clause;
            case ASIDE -> clause = Modality.REPORTED;
            case END -> {
                sentence = Modality.REPORTED;
                clause = sentence;
            }
            default -> { }
        }
    }

    /** 将由5%提高到6%: what a change starts from is a fact. */
    private boolean isOrigin(ClaimDraft draft) {
        for (int i = draft.start() - 1; i >= Math.max(draft.clause().start(), draft.start() - ORIGIN_REACH); i--) {
            char c = text.charAt(i);
            if (c == '由' || c == '从') {
                return true;
            }
            if (c == '至' || c == '到') {
                return false;
            }
        }
        return false;
    }
}
