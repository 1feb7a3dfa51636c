package io.github.caishu.internal.change;

import io.github.caishu.claim.Change;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Step;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
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
        directions = new DirectionReader(vocabulary);
        bases = new BasisReader(vocabulary);
    }

    @Override
    public void link(Article article) {
        for (Sentence sentence : article.sentences()) {
            link(article, sentence);
        }
    }

    private void link(Article article, Sentence sentence) {
        List<ClaimDraft> drafts = sentence.drafts();
        Change.Basis carried = null;
        int from = sentence.start();
        for (int i = 0; i < drafts.size(); i++) {
            ClaimDraft draft = drafts.get(i);
            Rise rise = directions.read(article, draft, i == 0 ? null : drafts.get(i - 1));
            if (rise == null) {
                continue;
            }
            draft.direction = rise.direction();
            if (rise.words() != null) {
                article.mark(Role.CHANGE, rise.words());
            }
            if (rise.listed()) {
                draft.basis = drafts.get(i - 1).basis;
                from = draft.end();
                continue;
            }
            Comparison comparison = bases.read(article, from, draft, rise.comparative());
            if (comparison != null) {
                draft.basis = comparison.basis();
                article.mark(Role.CHANGE, comparison.words());
                carried = comparison.carries() ? comparison.basis() : carried;
            } else if (i >= 2 && fromTo(article.text(), drafts.get(i - 2), drafts.get(i - 1), draft)) {
                draft.basis = Change.Basis.OTHER;
            } else {
                draft.basis = carried;
            }
            from = draft.end();
        }
    }

    /** 由2万元增至3万元,增幅50%: compared with where it came from. */
    private static boolean fromTo(SourceText text, ClaimDraft origin, ClaimDraft target, ClaimDraft draft) {
        if (origin.isChange() || target.isChange() || draft.start() - target.end() > NEXT_TO) {
            return false;
        }
        boolean to = false;
        for (int i = origin.end(); i < target.start(); i++) {
            to |= "至到为".indexOf(text.charAt(i)) >= 0;
        }
        for (int i = origin.start() - 1; to && i >= Math.max(origin.clause().start(), origin.start() - NEXT_TO); i--) {
            if (text.charAt(i) == '由' || text.charAt(i) == '从') {
                return true;
            }
        }
        return false;
    }
}
