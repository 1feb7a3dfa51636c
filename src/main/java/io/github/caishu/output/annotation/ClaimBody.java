package io.github.caishu.output.annotation;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Period;
import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.Quantity;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** What a claim says, as a resource in terms of our own. What it does not say is left out, as RDF has it. */
final class ClaimBody {

    private static final String NAMESPACE = "https://caishu.github.io/caishu/ns#";
    private static final List<String> NAMES = List.of(
            "Claim", "quantityType", "unit", "ucum", "qualifier", "conceptCode", "entityName", "entityCode", "periodName",
            "direction", "basis", "modality", "sourceName");
    private static final List<String> DECIMALS = List.of("amount", "low", "high");
    private static final List<String> DAYS = List.of("firstDay", "lastDay");
    private static final List<String> ANNOTATIONS = List.of(
            "conceptWords", "entityWords", "periodWords", "changeWords", "basisWords", "sourceWords");

    private final JsonGenerator json;
    private final Claim claim;

    ClaimBody(JsonGenerator json, Claim claim) {
        this.json = json;
        this.claim = claim;
    }

    /** The terms, for a page's context; a page defines them itself, so that no processor need fetch anything of ours. */
    static void writeContext(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("caishu", NAMESPACE);
        NAMES.forEach(name -> json.writeStringProperty(name, "caishu:" + name));
        DECIMALS.forEach(name -> writeTerm(json, name, "xsd:decimal"));
        DAYS.forEach(name -> writeTerm(json, name, "xsd:date"));
        ANNOTATIONS.forEach(name -> writeTerm(json, name, "@id"));
        json.writeEndObject();
    }

    private static void writeTerm(JsonGenerator json, String name, String type) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("@id", "caishu:" + name);
        json.writeStringProperty("@type", type);
        json.writeEndObject();
    }

    /** @param annotation the id of the annotation of a part's words */
    void write(String id, List<ClaimWords> parts, Function<ClaimWords, String> annotation) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeArrayPropertyStart("type");
        json.writeString("Dataset");
        json.writeString("Claim");
        json.writeEndArray();
        write(claim.quantity());
        json.writeStringProperty("conceptCode", claim.concept().code());
        write(claim.entity());
        write(claim.period());
        write(claim.change());
        json.writeStringProperty("modality", claim.modality().code());
        if (claim.source() != null) {
            json.writeStringProperty("sourceName", claim.source().text());
        }
        parts.forEach(part -> json.writeStringProperty(part.role() + "Words", annotation.apply(part)));
        json.writeEndObject();
    }

    private void write(Quantity quantity) {
        json.writeStringProperty("quantityType", quantity.type().code());
        Amount amount = quantity.amount();
        if (amount.isInterval()) {
            json.writeStringProperty("low", amount.low().toPlainString());
            json.writeStringProperty("high", amount.high().toPlainString());
        } else {
            json.writeStringProperty("amount", amount.value().toPlainString());
        }
        writeIfSaid("unit", quantity.unit());
        writeIfSaid("ucum", quantity.ucum());
        json.writeStringProperty("qualifier", quantity.qualifier().code());
    }

    private void write(Entity entity) {
        if (entity != null) {
            json.writeStringProperty("entityName", entity.text());
            writeIfSaid("entityCode", entity.code());
        }
    }

    private void write(Period period) {
        if (period != null) {
            json.writeStringProperty("periodName", period.text());
            writeIfSaid("firstDay", period.start());
            writeIfSaid("lastDay", period.end());
        }
    }

    private void write(Change change) {
        if (change != null) {
            json.writeStringProperty("direction", change.direction().code());
            writeIfSaid("basis", change.basis() == null ? null : change.basis().code());
        }
    }

    private void writeIfSaid(String name, Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }
}
