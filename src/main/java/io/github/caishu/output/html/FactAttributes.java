package io.github.caishu.output.html;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Period;
import io.github.caishu.claim.Source;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.Figure;
import io.github.caishu.text.Position;
import io.github.caishu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A fact as the scripts read it off its row, {@code data-value="486150000000"}: the columns of the CSV, which they write in the order
 * of {@code csv.js}, and the segments of its parts, {@code data-at-concept="3 5"}.
 */
final class FactAttributes {

    /** {@code data-name="value"}. */
    record Attribute(String name, String value) {
    }

    private final List<Attribute> attributes = new ArrayList<>();

    private FactAttributes() {
    }

    static List<Attribute> of(Figure figure, Position position, Segments segments) {
        FactAttributes row = new FactAttributes();
        row.addFigure(figure, position);
        row.addParts(figure.claim());
        for (Part part : Part.values()) {
            row.add("at-" + part.code(), part.of(figure.claim()), span -> range(segments, span));
        }
        return row.attributes;
    }

    private void addFigure(Figure figure, Position position) {
        Amount amount = figure.amount();
        BigDecimal value = amount.isInterval() ? null : amount.value();
        add("text", figure.text());
        add("start", figure.span().start());
        add("end", figure.span().end());
        add("line", position.line());
        add("column", position.column());
        add("type", figure.type());
        add("value", value, BigDecimal::toPlainString);
        add("low", value == null ? amount.low() : null, BigDecimal::toPlainString);
        add("high", value == null ? amount.high() : null, BigDecimal::toPlainString);
        add("unit", figure.unit());
        add("qualifier", figure.qualifier());
    }

    private void addParts(Claim claim) {
        add("concept", claim.concept(), Concept::text);
        add("concept-code", claim.concept(), Concept::code);
        add("entity", claim.entity(), Entity::text);
        add("entity-code", claim.entity(), Entity::code);
        add("period", claim.period(), Period::text);
        add("period-start", claim.period(), Period::start);
        add("period-end", claim.period(), Period::end);
        add("direction", claim.change(), change -> change.direction().code());
        add("basis", claim.change(), Change::basis, Change.Basis::code);
        add("modality", claim.modality().code());
        add("source", claim.source(), Source::text);
    }

    private static String range(Segments segments, Span span) {
        Segments.Range range = segments.of(span);
        return range.from() + " " + range.to();
    }

    private <P, Q> void add(String name, P part, Function<P, Q> inner, Function<Q, Object> value) {
        add(name, part == null ? null : inner.apply(part), value);
    }

    private <P> void add(String name, P part, Function<P, Object> value) {
        add(name, part == null ? null : value.apply(part));
    }

    private void add(String name, Object value) {
        if (value != null) {
            attributes.add(new Attribute(name, Objects.toString(value)));
        }
    }
}
