package io.github.caishu.output.brat;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.Document;
import io.github.caishu.output.Figure;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document's figures and their words as annotations. Words that several figures share are marked once, and an arc leads to them from
 * each.
 */
final class StandoffDocument {

    private record Part(PartType type, Span span, Note reading) {
    }

    private final StandoffLines lines;
    private final Map<Part, String> parts = new HashMap<>();

    private StandoffDocument(Document document) {
        lines = new StandoffLines(document.source());
    }

    static String of(Document document) {
        StandoffDocument standoff = new StandoffDocument(document);
        document.figures().forEach(standoff::add);
        return standoff.lines.toString();
    }

    private void add(Figure figure) {
        String id = lines.addSpan(FigureType.name(figure.mention().quantity().type()), figure.span());
        lines.addReading(id, figure.span(), reading(figure));
        Qualifier qualifier = figure.mention().quantity().qualifier();
        if (qualifier != Qualifier.EXACT) {
            lines.addAttribute(FigureAttribute.QUALIFIER, id, qualifier.code());
        }
        addOutside(id, PartType.CUE, figure.mention().qualifierSpan(), figure.span());
        addPart(id, PartType.UNIT, figure.mention().unitSpan(), Note.EMPTY);
        if (figure.claim() != null) {
            addClaim(id, figure.claim());
        }
    }

    /** What stands within the figure, as the 余 of 2000余家 or a sign, is seen without being marked, and would lie in the figure's way. */
    private void addOutside(String figureId, PartType type, Span words, Span figure) {
        if (words != null && !words.overlaps(figure)) {
            addPart(figureId, type, words, Note.EMPTY);
        }
    }

    private void addClaim(String id, Claim claim) {
        lines.addAttribute(FigureAttribute.CODE, id, claim.concept().code());
        if (claim.modality() != Modality.REPORTED) {
            lines.addAttribute(FigureAttribute.MODALITY, id, claim.modality().code());
        }
        Change change = claim.change();
        if (change != null) {
            lines.addAttribute(FigureAttribute.DIRECTION, id, change.direction().code());
            if (change.basis() != null) {
                lines.addAttribute(FigureAttribute.BASIS, id, change.basis().code());
            }
        }
        Concept concept = claim.concept();
        addPart(id, PartType.CONCEPT, concept.span(), Note.EMPTY);
        Entity entity = claim.entity();
        if (entity != null) {
            addPart(id, PartType.ENTITY, entity.span(), entity.code() == null ? Note.EMPTY : new Note(Map.of(Note.CODE, entity.code())));
        }
        Period period = claim.period();
        if (period != null) {
            addPart(id, PartType.PERIOD, period.span(), new Note(Map.of(Note.DAYS, Days.of(period).toString())));
        }
        if (change != null) {
            addOutside(id, PartType.CHANGE, change.span(), claim.span());
            addOutside(id, PartType.COMPARISON, change.basisSpan(), claim.span());
        }
        if (claim.source() != null) {
            addPart(id, PartType.SOURCE, claim.source().span(), Note.EMPTY);
        }
    }

    private void addPart(String figureId, PartType type, Span span, Note reading) {
        if (span == null) {
            return;
        }
        String id = parts.computeIfAbsent(new Part(type, span, reading), part -> {
            String added = lines.addSpan(type.typeName(), span);
            if (!reading.isEmpty()) {
                lines.addReading(added, span, reading);
            }
            return added;
        });
        lines.addRelation(type.relation(), figureId, id);
    }

    private static Note reading(Figure figure) {
        Map<String, String> pairs = new LinkedHashMap<>();
        pairs.put(Note.TYPE, figure.type());
        Amount amount = figure.amount();
        if (amount.isInterval()) {
            pairs.put(Note.LOW, amount.low().toPlainString());
            pairs.put(Note.HIGH, amount.high().toPlainString());
        } else {
            pairs.put(Note.VALUE, amount.value().toPlainString());
        }
        if (figure.unit() != null) {
            pairs.put(Note.UNIT, figure.unit());
        }
        return new Note(pairs);
    }
}
