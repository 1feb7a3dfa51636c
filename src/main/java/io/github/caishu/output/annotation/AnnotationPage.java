package io.github.caishu.output.annotation;

import io.github.caishu.claim.Claim;
import io.github.caishu.output.Document;
import io.github.caishu.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/** The annotations of a document: one for each figure, which describes it, and one for each part of its claim that is words. */
final class AnnotationPage {

    private static final String ANNOTATIONS = "http://www.w3.org/ns/anno.jsonld";

    private final JsonGenerator json;
    private final Document document;
    private final String source;
    private final Selectors selectors;

    /** @param source the document's IRI */
    AnnotationPage(JsonGenerator json, Document document, String source) {
        this.json = json;
        this.document = document;
        this.source = source;
        selectors = new Selectors(json, document.source());
    }

    void write() {
        json.writeStartObject();
        json.writeArrayPropertyStart("@context");
        json.writeString(ANNOTATIONS);
        ClaimBody.writeContext(json);
        json.writeEndArray();
        json.writeStringProperty("id", id("page"));
        json.writeStringProperty("type", "AnnotationPage");
        json.writeArrayPropertyStart("items");
        document.claims().forEach(this::writeAnnotations);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeAnnotations(Claim claim) {
        String id = id("claim", claim);
        List<ClaimWords> parts = ClaimWords.of(claim);
        writeStart(id("figure", claim), "describing");
        json.writeArrayPropertyStart("body");
        new ClaimBody(json, claim).write(id, parts, part -> id(part.role(), claim));
        writeText("describing", ClaimSentence.of(claim), true);
        json.writeEndArray();
        writeEnd(claim.span());
        for (ClaimWords part : parts) {
            writeStart(id(part.role(), claim), "linking");
            json.writeArrayPropertyStart("body");
            json.writeString(id);
            writeText("tagging", part.role(), false);
            json.writeEndArray();
            writeEnd(part.span());
        }
    }

    private void writeStart(String id, String motivation) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("type", "Annotation");
        json.writeStringProperty("motivation", motivation);
    }

    private void writeText(String purpose, String text, boolean isSentence) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("purpose", purpose);
        json.writeStringProperty("value", text);
        json.writeStringProperty("language", "en");
        if (isSentence) {
            json.writeStringProperty("format", "text/plain");
        }
        json.writeEndObject();
    }

    private void writeEnd(Span target) {
        json.writeObjectPropertyStart("target");
        json.writeStringProperty("type", "SpecificResource");
        json.writeStringProperty("source", source);
        selectors.write(target);
        json.writeEndObject();
        json.writeEndObject();
    }

    private String id(String what, Claim claim) {
        return id(what + " " + claim.span().start() + "-" + claim.span().end());
    }

    /** The same for the same words of the same document, so that a second run's annotations take the place of the first's. */
    private String id(String what) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((source + " " + what).getBytes(StandardCharsets.UTF_8));
    }
}
