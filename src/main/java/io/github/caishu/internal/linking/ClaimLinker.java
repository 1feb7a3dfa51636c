package io.github.caishu.internal.linking;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Period;
import io.github.caishu.claim.Source;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Step;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.article.Words;
import io.github.caishu.internal.change.ChangeStep;
import io.github.caishu.internal.concept.ConceptStep;
import io.github.caishu.internal.entity.EntityStep;
import io.github.caishu.internal.modality.ModalityStep;
import io.github.caishu.internal.period.PeriodStep;
import io.github.caishu.internal.source.SourceStep;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import io.github.caishu.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes a claim of each figure: one step a part, in an order in which each finds what it needs of those before. */
public final class ClaimLinker {

    private final Words words = new Words();
    private final List<Step> steps;

    public ClaimLinker(Vocabulary vocabulary) {
        words.readAhead(); // while the tables of the steps are
        steps = List.of(
                new PeriodStep(vocabulary),
                new ChangeStep(vocabulary),
                new ConceptStep(vocabulary),
                new ModalityStep(vocabulary),
                new SourceStep(vocabulary),
                new EntityStep(vocabulary));
    }

    /**
     * The claims of a text, in the order of its figures.
     *
     * @param referenceDate the day the text was published; null if unknown
     */
    public List<Claim> link(SourceText text, List<QuantityMention> figures, LocalDate referenceDate) {
        Article article = new Article(text, figures, referenceDate, words);
        steps.forEach(step -> step.link(article));
        Map<Long, String> parts = new HashMap<>(); // several claims have parts in common: a string each would take memory by the square
        Function<Span, String> part = span -> parts.computeIfAbsent((long) span.start() << Integer.SIZE | span.end(), key -> text.text(span));
        return article.drafts().stream().map(draft -> claim(text, draft, part)).toList();
    }

    private static Claim claim(SourceText text, ClaimDraft draft, Function<Span, String> part) {
        Span concept = span(text, draft.concept);
        Span entity = span(text, draft.entity);
        Span period = span(text, draft.period);
        Span source = span(text, draft.source);
        return new Claim(
                draft.figure(),
                new Concept(draft.code == null ? "OTHER" : draft.code, concept == null ? null : part.apply(concept), concept),
                entity == null ? null : new Entity(part.apply(entity), entity, draft.entityCode),
                period == null ? null : new Period(part.apply(period), period, draft.periodStart, draft.periodEnd),
                change(text, draft),
                draft.modality,
                source == null ? null : new Source(part.apply(source), source));
    }

    private static Change change(SourceText text, ClaimDraft draft) {
        return !draft.isChange() ? null
                : new Change(draft.direction, draft.basis, span(text, draft.changeWords), span(text, draft.basisWords));
    }

    /** With whole characters at its ends: a name that is cut at its longest may be cut between the halves of a surrogate pair. */
    private static Span span(SourceText text, Stretch stretch) {
        if (stretch == null) {
            return null;
        }
        int start = splitsPair(text, stretch.start()) ? stretch.start() - 1 : stretch.start();
        int end = splitsPair(text, stretch.end()) ? stretch.end() + 1 : stretch.end();
        return text.span(start, end);
    }

    private static boolean splitsPair(SourceText text, int index) {
        return Character.isSurrogatePair(text.charAt(index - 1, ' '), text.charAt(index, ' '));
    }
}
