package io.github.caishu.internal.modality;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.claim.Modality;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Clause;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import java.util.Iterator;

/** Reads a sentence from left to right and gives each figure the modality whose cue reaches it. */
final class SentenceModality {

    private static final int ORIGIN_REACH = 14;
    private static final String CLOSING = "”’」》、";
    /** 从而, 从事, 从中 name no origin. */
    private static final String NOT_FROM = "而事中";

    private final Lexicon<ModalityCue> cues;
    private final SourceText text;
    /** What reaches on through the sentence, and what reaches the rest of the clause. */
    private Modality sentence;
    private Modality clause;
    /** What the changes in the clause are, where an expectation is revised; null elsewhere. */
    private Modality revised;
    private boolean cued;
    /** Whether the levels in the rest of the clause are facts: 上年同期为2亿元, but not 比上年同期增长5%. */
    private boolean aside;
    /** The first figure that the cue in force reaches. */
    private ClaimDraft reached;

    SentenceModality(Article article, Lexicon<ModalityCue> cues, Modality carried) {
        this.cues = cues;
        text = article.text();
        sentence = carried;
    }

    /** @return what reaches on beyond the sentence */
    Modality read(Sentence read) {
        Iterator<ClaimDraft> drafts = read.drafts().iterator();
        ClaimDraft draft = drafts.hasNext() ? drafts.next() : null;
        clause = sentence;
        for (Clause part : read.clauses()) {
            Modality outside = sentence;
            boolean goesOn = part.bracketed() || text.charAt(part.start()) == '至'; // 将罚8亿泰铢(约2亿元), 将下调5%,至20元
            clause = goesOn ? clause : sentence;
            revised = null;
            cued = false;
            aside = false;
            for (int i = part.start(); i < part.end();) {
                if (draft != null && draft.start() <= i) {
                    draft.modality = modality(draft);
                    i = Math.max(i, draft.end());
                    draft = drafts.hasNext() ? drafts.next() : null;
                    continue;
                }
                Lexicon.Match<ModalityCue> cue = cues.longest(text, i, part.end());
                if (cue != null) {
                    apply(cue.meaning(), closes(cue.end(), part));
                }
                i = cue == null || cue.meaning().reach() == ModalityCue.Reach.CARRY ? i + 1 : cue.end();
            }
            sentence = part.bracketed() ? outside : sentence; // what a remark expects reaches nothing outside it
        }
        return sentence;
    }

    /** Whether a cue ends its clause or a name, so that it is a noun: 宣布减持计划, “春雨计划”; but not 要求:赔偿5万元. */
    private boolean closes(int end, Clause part) {
        char next = text.charAt(end, ' ');
        return end == part.end() ? next != ':' : isOneOf(next, CLOSING);
    }

    private Modality modality(ClaimDraft draft) {
        if (aside && !draft.isChange() || isOrigin(draft) || isEarlier(draft)) {
            return Modality.REPORTED;
        }
        if (reached == null && clause != Modality.REPORTED) {
            reached = draft;
        }
        Modality before = draft.isChange() && revised != null ? revised : clause;
        return before == Modality.REPORTED ? after(draft) : before;
    }

    /** 实现70%的目标, but not 收购70%的目标公司. */
    private Modality after(ClaimDraft draft) {
        Lexicon.Match<ModalityCue> cue = cues.longest(text, draft.end(), draft.clause().end());
        return cue != null && cue.meaning().reach() == ModalityCue.Reach.AFTER ? cue.meaning().modality() : Modality.REPORTED;
    }

    /** 预计一季度收入5亿元,去年四季度收入为4亿元: what lies before the time of the first that a cue reaches is a fact. */
    private boolean isEarlier(ClaimDraft draft) {
        return reached != null && reached.periodStart != null && draft.periodEnd != null && draft.periodEnd.isBefore(reached.periodStart);
    }

    private void apply(ModalityCue cue, boolean atEnd) {
        switch (cue.reach()) {
            case SENTENCE -> reachSentence(cue.modality());
            case NOUN -> {
                if (!atEnd) {
                    reachSentence(cue.modality());
                }
            }
            case WEAK_SENTENCE -> {
                if (clause == Modality.REPORTED) {
                    reachSentence(cue.modality());
                }
            }
            case CLAUSE -> reachClause(cue.modality());
            case WEAK -> {
                if (clause == Modality.REPORTED) {
                    reachClause(cue.modality());
                }
            }
            case REVISION -> revised = clause;
            case ASIDE -> aside = true;
            case END -> {
                if (!cued) {
                    sentence = Modality.REPORTED;
                    clause = sentence;
                }
            }
            default -> { }
        }
    }

    private void reachSentence(Modality modality) {
        sentence = revised == null ? modality : sentence;
        reachClause(modality);
    }

    private void reachClause(Modality modality) {
        clause = modality;
        cued = true;
        aside = false;
        reached = null;
    }

    /** 将由5%提高到6%: what a change starts from is a fact. */
    private boolean isOrigin(ClaimDraft draft) {
        boolean goesTo = false;
        for (int i = draft.end(); i < Math.min(draft.sentence().end(), draft.end() + ORIGIN_REACH) && !goesTo; i++) {
            goesTo = isOneOf(text.charAt(i), "至到为");
        }
        for (int i = draft.start() - 1; goesTo && i >= Math.max(draft.clause().start(), draft.start() - ORIGIN_REACH); i--) {
            char c = text.charAt(i);
            if (c == '由' || c == '从' && !isOneOf(text.charAt(i + 1), NOT_FROM)) {
                return true;
            }
            if (c == '至' || c == '到') {
                return false;
            }
        }
        return false;
    }
}
