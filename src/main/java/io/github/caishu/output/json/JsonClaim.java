package io.github.caishu.output.json;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Period;
import io.github.caishu.claim.Source;
import io.github.caishu.text.Span;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * The shape of a claim's parts in JSON. Every claim has every part; one that the text does not state is null, so that a reader
 * need not ask which of them are there.
 */
final class JsonClaim {

    private final JsonGenerator json;

    JsonClaim(JsonGenerator json) {
        this.json = json;
    }

    void write(Claim claim) {
        writePart("concept", claim.concept(), this::writeConcept);
        writePart("entity", claim.entity(), this::writeEntity);
        writePart("period", claim.period(), this::writePeriod);
        writePart("change", claim.change(), this::writeChange);
        json.writeStringProperty("modality", claim.modality().code());
        writePart("source", claim.source(), this::writeSource);
    }

    private <T> void writePart(String name, T part, Consumer<T> content) {
        if (part == null) {
            json.writeNullProperty(name);
        } else {
            json.writeObjectPropertyStart(name);
            content.accept(part);
            json.writeEndObject();
        }
    }

    private void writeConcept(Concept concept) {
        json.writeStringProperty("code", concept.code());
        writeWords(concept.text(), concept.span());
    }

    /** Few entities have a code, so it stands only where there is one. */
    private void writeEntity(Entity entity) {
        writeWords(entity.text(), entity.span());
        if (entity.code() != null) {
            json.writeStringProperty("code", entity.code());
        }
    }

    private void writePeriod(Period period) {
        writeWords(period.text(), period.span());
        json.writeStringProperty("start", Objects.toString(period.start(), null));
        json.writeStringProperty("end", Objects.toString(period.end(), null));
    }

    private void writeChange(Change change) {
        json.writeStringProperty("direction", change.direction().code());
        json.writeStringProperty("basis", change.basis() == null ? null : change.basis().code());
    }

    private void writeSource(Source source) {
        writeWords(source.text(), source.span());
    }

    private void writeWords(String text, Span span) {
        json.writeStringProperty("text", text);
        if (span == null) {
            json.writeNullProperty("span");
        } else {
            JsonSpan.write(json, "span", span);
        }
    }
}
