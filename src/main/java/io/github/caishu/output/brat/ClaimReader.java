package io.github.caishu.output.brat;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.claim.Source;
import io.github.caishu.claim.Taxonomy;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes claims of figures that are marked. What is not said is as nothing says: exact, reported, {@code OTHER}. */
final class ClaimReader {

    private static final Set<String> PERIOD_KEYS = Set.of(Note.DAYS);
    private static final String SAY_DAYS = "say them in its notes, as in days=2018-06-30, days=2018-01-01/2018-06-30, days=2016-01-01/.."
            + " or days=none";

    private final SourceText text;
    private final FigureReader figures;
    private final Problems problems;
    /** Those read so far: several figures may share one. */
    private final Map<Mark, Period> periods = new HashMap<>();

    ClaimReader(SourceText text, FigureReader figures, Problems problems) {
        this.text = text;
        this.figures = figures;
        this.problems = problems;
    }

    /** Nothing, and a problem, if it cannot be told what the figure is worth. */
    Optional<Claim> read(Mark figure, QuantityType type) {
        Qualifier qualifier = chosen(figure, FigureAttribute.QUALIFIER, Qualifier.class).orElse(Qualifier.EXACT);
        return figures.read(figure, type, qualifier).map(quantity -> claim(figure, quantity));
    }

    private Claim claim(Mark figure, Quantity quantity) {
        String words = text.text(figure.span);
        QuantityMention mention =
                new QuantityMention(words, figure.span, quantity, span(figure, PartType.CUE), span(figure, PartType.UNIT));
        Modality modality = chosen(figure, FigureAttribute.MODALITY, Modality.class).orElse(Modality.REPORTED);
        return new Claim(mention, concept(figure), entity(figure), period(figure), change(figure), modality, source(figure));
    }

    private static <E extends Enum<E>> Optional<E> chosen(Mark figure, FigureAttribute attribute, Class<E> values) {
        return Optional.ofNullable(figure.attributes.get(attribute)).map(code -> Enum.valueOf(values, code.toUpperCase(Locale.ROOT)));
    }

    private static Span span(Mark figure, PartType part) {
        Mark mark = figure.parts.get(part);
        return mark == null ? null : mark.span;
    }

    private Concept concept(Mark figure) {
        String code = figure.attributes.getOrDefault(FigureAttribute.CODE, Taxonomy.OTHER);
        Span span = span(figure, PartType.CONCEPT);
        return span == null ? new Concept(code, null, null) : new Concept(code, text.text(span), span);
    }

    private Entity entity(Mark figure) {
        Mark mark = figure.parts.get(PartType.ENTITY);
        return mark == null ? null : new Entity(text.text(mark.span), mark.span, mark.reading.get(Note.CODE));
    }

    private Source source(Mark figure) {
        Span span = span(figure, PartType.SOURCE);
        return span == null ? null : new Source(text.text(span), span);
    }

    private Change change(Mark figure) {
        Optional<Change.Direction> direction = chosen(figure, FigureAttribute.DIRECTION, Change.Direction.class);
        Optional<Change.Basis> basis = chosen(figure, FigureAttribute.BASIS, Change.Basis.class);
        Span words = span(figure, PartType.CHANGE);
        Span basisWords = span(figure, PartType.COMPARISON);
        if (direction.isEmpty() && basis.isPresent()) {
            problems.add(figure.line, figure + " has a basis and no direction", "choose a direction, or take the basis away");
        } else if (direction.isEmpty() && words != null) {
            problems.add(figure.line, figure + " has words of change and no direction", "choose a direction, or remove the arc");
        }
        if (basis.isEmpty() && basisWords != null) {
            problems.add(figure.line, figure + " has words of a comparison and no basis", "choose a basis, or remove the arc");
        }
        return direction.map(up -> new Change(up, basis.orElse(null), words, basis.isEmpty() ? null : basisWords)).orElse(null);
    }

    private Period period(Mark figure) {
        Mark mark = figure.parts.get(PartType.PERIOD);
        return mark == null ? null : periods.computeIfAbsent(mark, this::readPeriod);
    }

    private Period readPeriod(Mark mark) {
        String words = text.text(mark.span);
        try {
            mark.byHand.requireKeys(PERIOD_KEYS);
            Note note = mark.byHand.has(Note.DAYS) ? mark.byHand : mark.reading;
            if (note.has(Note.DAYS)) {
                Days days = Days.parse(note.get(Note.DAYS));
                return new Period(words, mark.span, days.start(), days.end());
            }
            if (mark.moved) {
                problems.add(mark.line, mark + " has been moved, and which days it means is open", SAY_DAYS);
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            problems.add(mark.sayingLine(), "the days of " + mark + " cannot be settled: " + e.getMessage(), SAY_DAYS);
        }
        return new Period(words, mark.span, null, null);
    }
}
