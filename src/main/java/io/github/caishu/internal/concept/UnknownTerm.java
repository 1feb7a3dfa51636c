package io.github.caishu.internal.concept;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import java.util.List;

/** A term that no table knows but by its last character, where it is all that stands before its figure: 周转量7亿吨公里, 航行率61%. */
final class UnknownTerm {

    private static final String ENDS = "量率耗额";
    private static final String RATE = "率";
    private static final String SHARE = "SHARE_OF_TOTAL";
    private static final String LINKS = "为达约近超逾至到仅:";
    private static final List<String> VERBS = List.of("实现", "完成", "录得");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private UnknownTerm() {
    }

    /** The term before the figure; null where something else stands there. */
    static Found of(Article article, ClaimDraft draft) {
        SourceText text = article.text();
        int end = draft.start();
        while (end > draft.clause().start() && isOneOf(text.charAt(end - 1), LINKS)) {
            end--;
        }
        int start = end;
        while (start > draft.clause().start() && end - start <= LONGEST && Character.isIdeographic(text.charAt(start - 1))
                && !article.is(Role.TIME, start - 1)) {
            start--;
        }
        int first = start;
        for (String verb : VERBS) {
            start = text.startsWith(verb, start) ? start + verb.length() : start;
        }
        boolean whole = first == draft.clause().start() || article.is(Role.TIME, first - 1);
        if (!whole || end - start < SHORTEST || end - start > LONGEST || !isOneOf(text.charAt(end - 1), ENDS)) {
            return null;
        }
        boolean rate = Figures.type(draft) == QuantityType.PERCENTAGE && text.startsWith(RATE, end - 1);
        return new Found(rate ? SHARE : Taxonomy.OTHER, new Stretch(start, end));
    }
}
