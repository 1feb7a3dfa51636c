package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Clause;
import io.github.caishu.text.SourceText;

/** How far before a figure the words lie that can name what it measures. */
final class Reach {

    /** 上网电价(含税)0.42元: a bracket this short does not part a figure from its words. */
    private static final int LONGEST_BRACKET = 30;

    private Reach() {
    }

    /** Where the figure's own stretch of its clause begins: after the figure before it, if that stands in the clause. */
    static int ownStart(Article article, ClaimDraft draft) {
        int start = draft.clause().start();
        return draft.index() == 0 ? start : Math.max(start, article.drafts().get(draft.index() - 1).end());
    }

    /** Where the words begin that belong to the figure's clause though a colon or a bracket stands between. */
    static int start(Article article, ClaimDraft draft) {
        int limit = draft.index() == 0 ? draft.sentence().start() : Math.max(draft.sentence().start(), article.drafts().get(draft.index() - 1).end());
        int start = ownStart(article, draft);
        SourceText text = article.text();
        for (int clauses = 0; clauses < 3 && start > limit; clauses++) {
            char mark = text.charAt(start - 1, ' ');
            int before = mark == ':' ? start - 1 : mark == ')' ? openingBracket(text, start - 1, limit) : -1;
            if (before <= limit) {
                return start;
            }
            start = Math.max(limit, clauseBefore(draft, before).start());
        }
        return start;
    }

    private static int openingBracket(SourceText text, int closing, int limit) {
        for (int i = closing - 1; i >= Math.max(limit, closing - LONGEST_BRACKET); i--) {
            if (text.charAt(i) == '(') {
                return i;
            }
        }
        return -1;
    }

    private static Clause clauseBefore(ClaimDraft draft, int mark) {
        return draft.sentence().clauseAt(mark - 1);
    }
}
