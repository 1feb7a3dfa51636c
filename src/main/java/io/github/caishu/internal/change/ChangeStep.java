package io.github.caishu.internal.change;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.claim.Change;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Step;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells changes from levels: 由5亿元降至2亿元，下降60% are two levels and a fall. A change that does not say what it is compared
 * with is compared with what the one before it in the sentence is (同比增长5%，其中出口增长8%).
 */
public final class ChangeStep implements Step {

    private static final int NEXT_TO = 14;

    private final DirectionReader directions;
    private final BasisReader bases;

    public ChangeStep(Vocabulary vocabulary) {
        directions = new DirectionReader(ChangeWord.before(vocabulary), ChangeWord.after(vocabulary));
        bases = new BasisReader(vocabulary);
    }

    @Override
    public void link(Article article) {
        ClaimDraft carried = null; // what changes further on are compared with too
        int section = -1; // the paragraph that breaks down what it began with
        for (Sentence sentence : article.sentences()) {
            if (opensSection(article.text(), sentence)) {
                section = sentence.paragraph();
            }
            boolean goesOn = sentence.paragraph() == section || article.text().startsWith("其中", sentence.start());
            carried = link(article, sentence, goesOn ? carried : null);
        }
    }

    /** 分线路看,地铁增长4%: from here on parts of what was said before. */
    private static boolean opensSection(SourceText text, Sentence sentence) {
        return text.charAt(sentence.start(), ' ') == '分' && text.charAt(sentence.clauses().get(0).end() - 1) == '看';
    }

    private ClaimDraft link(Article article, Sentence sentence, ClaimDraft carried) {
        if (sentence.drafts().isEmpty()) {
            return carried;
        }
        List<ClaimDraft> drafts = new ArrayList<>(sentence.drafts());
        drafts.removeIf(draft -> !draft.figure().quantity().type().isFigure());
        ClaimDraft compared = carried;
        int from = sentence.start();
        for (int i = 0; i < drafts.size(); i++) {
            ClaimDraft draft = drafts.get(i);
            Comparison comparison = bases.read(article.text(), from, draft);
            Rise rise = directions.read(article.text(), draft, i == 0 ? null : drafts.get(i - 1), comparison);
            if (rise == null) {
                continue;
            }
            from = draft.end();
            draft.direction = rise.direction();
            draft.changeWords = rise.word();
            if (rise.words() != null) {
                article.mark(Role.CHANGE, rise.words());
            }
            if (rise.listed() && (comparison == null || !comparison.endsAt(draft.start()))) {
                compareAlike(draft, drafts.get(i - 1));
            } else if (comparison != null) {
                compare(draft, comparison.basis(), ThingCompared.words(article.text(), comparison, draft));
                article.mark(Role.COMPARISON, comparison.words());
                compared = comparison.carries() ? draft : compared;
                shareAmount(article.text(), drafts, i, comparison);
            } else if (i >= 2 && fromTo(article.text(), drafts.get(i - 2), drafts.get(i - 1), draft)) {
                compare(draft, Change.Basis.OTHER, drafts.get(i - 2).place());
            } else if (rise.leadsTo(draft) && compared != null) {
                compareAlike(draft, compared);
            }
        }
        return compared;
    }

    private static void compareAlike(ClaimDraft draft, ClaimDraft other) {
        compare(draft, other.basis, other.basisWords);
    }

    private static void compare(ClaimDraft draft, Change.Basis basis, Stretch words) {
        draft.basis = basis;
        draft.basisWords = basis == null ? null : words; // 日内 is compared with nothing
    }

    /** 净利润增加2亿元,同比增长20%: the amount before is compared with the same. */
    private static void shareAmount(SourceText text, List<ClaimDraft> drafts, int index, Comparison comparison) {
        ClaimDraft rate = drafts.get(index);
        ClaimDraft amount = index == 0 ? rate : drafts.get(index - 1);
        boolean next = comparison.words().start() == amount.end() + 1 && text.charAt(amount.end()) == ',';
        if (next && amount.direction == rate.direction && amount.basis == null && isRate(rate) && !isRate(amount)) {
            compareAlike(amount, rate);
        }
    }

    private static boolean isRate(ClaimDraft draft) {
        return draft.figure().quantity().type() == QuantityType.PERCENTAGE;
    }

    /** 由2万元增至3万元,增幅50%: compared with where it came from. */
    private static boolean fromTo(SourceText text, ClaimDraft origin, ClaimDraft target, ClaimDraft draft) {
        if (origin.isChange() || target.isChange() || draft.start() - target.end() > NEXT_TO) {
            return false;
        }
        boolean to = false;
        for (int i = origin.end(); i < target.start(); i++) {
            to |= isOneOf(text.charAt(i), "至到为");
        }
        for (int i = origin.start() - 1; to && i >= Math.max(origin.clause().start(), origin.start() - NEXT_TO); i--) {
            if (text.charAt(i) == '由' || text.charAt(i) == '从') {
                return true;
            }
        }
        return false;
    }
}
