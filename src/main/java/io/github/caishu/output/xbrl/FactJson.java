package io.github.caishu.output.xbrl;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.Document;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** A fact as xBRL-JSON writes it (xBRL-JSON 1.0, sections 5.1 and 5.2). */
final class FactJson {

    private final JsonGenerator json;
    private final Document document;
    private final FactUnits units;

    FactJson(JsonGenerator json, Document document, FactUnits units) {
        this.json = json;
        this.document = document;
        this.units = units;
    }

    /**
     * Writes one end of a claim's amount, or its one value.
     *
     * @param id    what the claim is called in the report
     * @param bound {@code low} or {@code high}; null for the one value
     */
    void write(Claim claim, BigDecimal number, String id, String bound) {
        FactUnits.Unit unit = units.of(claim.quantity());
        BigDecimal value = number.scaleByPowerOfTen(unit.powerOfTen());
        json.writeStartObject();
        json.writeStringProperty("value", canonical(value));
        json.writeNumberProperty("decimals", Amount.of(value).decimals());
        json.writeObjectPropertyStart("dimensions");
        core(claim, unit.name());
        json.writeName("caishu:claim");
        json.writeRawValue('"' + id + '"');
        dimension("document", CleanText.xml(document.id().text()));
        dimension("bound", bound);
        qualifiers(claim);
        words(claim);
        json.writeEndObject();
        json.writeStringProperty("caishu:text", claim.text());
        json.writeNumberProperty("caishu:start", claim.span().start());
        json.writeNumberProperty("caishu:end", claim.span().end());
        json.writeEndObject();
    }

    /**
     * The canonical form of an {@code xs:decimal} (XML Schema Part 2, section 3.2.3.2), which the feature {@code xbrl:canonicalValues}
     * promises: a point, and a digit on each side of it.
     */
    static String canonical(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }

    private void core(Claim claim, String unit) {
        FactConcept concept = FactConcepts.of(claim);
        json.writeStringProperty("concept", FactConcepts.name(concept));
        if (claim.entity() != null) {
            String code = claim.entity().code();
            SourceText source = document.source();
            json.writeStringProperty("entity", code != null ? CleanText.sqName("ticker", code)
                    : CleanText.sqName("name", CleanText.of(source, claim.entity().span())));
        }
        property("period", switch (concept.measured()) {
            case INSTANT -> FactPeriod.instant(claim.period());
            case DURATION -> FactPeriod.duration(claim.period());
            case UNDATED -> null;
        });
        property("unit", unit);
    }

    /** What qualifies a plain statement of fact; nothing where it is one. */
    private void qualifiers(Claim claim) {
        Change change = claim.change();
        if (change != null) {
            dimension("change", change.direction().code());
            dimension("basis", change.basis() == null ? null : change.basis().code());
        }
        if (claim.modality() != Modality.REPORTED) {
            dimension("modality", claim.modality().code());
        }
        if (claim.quantity().qualifier() != Qualifier.EXACT) {
            dimension("qualifier", claim.quantity().qualifier().code());
        }
    }

    private void words(Claim claim) {
        SourceText source = document.source();
        if (claim.source() != null) {
            dimension("source", CleanText.of(source, claim.source().span()));
        }
        if (claim.concept().span() != null) {
            dimension("term", CleanText.of(source, claim.concept().span()));
        }
        if (claim.quantity().type() == QuantityType.COUNT) {
            dimension("classifier", claim.quantity().unit());
        }
        Period period = claim.period();
        if (period != null) {
            dimension("time", CleanText.of(source, period.span()));
            dimension("since", period.end() == null && period.start() != null ? period.start().toString() : null);
            dimension("until", period.start() == null && period.end() != null ? period.end().toString() : null);
        }
    }

    private void dimension(String name, String value) {
        property("caishu:" + name, value);
    }

    private void property(String name, String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
