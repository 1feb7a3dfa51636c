package io.github.caishu.internal.concept;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Step;
import io.github.caishu.vocabulary.Vocabulary;

/** Gives each claim its concept: by the list it stands in, the words of its clause, what carries over, its unit; in this order. */
public final class ConceptStep implements Step {

    /** Between an amount and the same in another currency or unit: (约合, (折合人民币约. */
    private static final String CONVERSION = "约合折算当相于为即人民币";
    private static final int LONGEST_CONVERSION = 9;

    private final Lists lists;
    private final Counted counted;
    private final Measured measured;
    private final Growth growth;
    private final Quotes quotes;
    private final Carried carried;
    private final UnitConcepts units;

    public ConceptStep(Vocabulary vocabulary) {
        ConceptWords words = new ConceptWords(vocabulary);
        NounBefore before = new NounBefore(words);
        NounAfter after = new NounAfter(words);
        PriceMoves moves = new PriceMoves(vocabulary);
        units = new UnitConcepts(vocabulary, words.taxonomy());
        Naming naming = new Naming(words, before, after, units);
        lists = new Lists(words, before);
        counted = new Counted(words, before, after, naming, units);
        measured = new Measured(words, before, after, naming, moves);
        carried = new Carried(words, before, naming);
        growth = new Growth(before, after, carried);
        quotes = new Quotes(moves, carried);
    }

    @Override
    public void link(Article article) {
        for (ClaimDraft draft : article.drafts()) {
            Found found = find(article, draft);
            draft.code = found.code();
            draft.concept = found.concept();
            if (found.concept() != null) {
                article.mark(Role.CONCEPT, found.concept());
            }
        }
    }

    /** 拨款9亿欧元(约合70亿元人民币): the same amount in another currency; null if the figure is none. */
    private static Found restated(Article article, ClaimDraft draft) {
        ClaimDraft before = draft.index() == 0 ? draft : article.drafts().get(draft.index() - 1);
        if (before == draft || Figures.type(before) != Figures.type(draft) || article.text().charAt(before.end(), ' ') != '('
                || draft.start() - before.end() > LONGEST_CONVERSION) {
            return null;
        }
        for (int i = before.end() + 1; i < draft.start(); i++) {
            if (!isOneOf(article.text().charAt(i), CONVERSION)) {
                return null;
            }
        }
        return draft.start() == before.end() + 1 ? null : new Found(before.code, before.concept);
    }

    private Found find(Article article, ClaimDraft draft) {
        Found found = restated(article, draft);
        if (found == null) {
            found = lists.of(article, draft);
        }
        if (found == null) {
            found = Figures.isCounted(draft) ? counted.of(article, draft) : measured.of(article, draft);
        }
        if (found == null) {
            found = UnknownTerm.of(article, draft);
        }
        if (found == null) {
            found = growth.of(article, draft);
        }
        if (found == null) {
            found = quotes.of(article, draft);
        }
        if (found == null) {
            found = carried.of(article, draft);
        }
        if (found == null) {
            found = growth.earlier(article, draft);
        }
        return found == null ? new Found(units.fallback(draft.figure().quantity()), null) : found;
    }
}
