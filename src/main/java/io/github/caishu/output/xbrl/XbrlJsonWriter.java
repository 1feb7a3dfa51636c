package io.github.caishu.output.xbrl;

import io.github.caishu.claim.Claim;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.AppendingWriter;
import io.github.caishu.output.Document;
import io.github.caishu.output.FormattedDocument;
import io.github.caishu.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One xBRL-JSON report of all claims, a fact a line; of an interval, a fact for each end. Closing ends it, so that it is well formed even
 * after an error, or without a claim.
 *
 * <pre>{@code
 * FigureExtractor extractor = FigureExtractor.builder().build();
 * StringWriter report = new StringWriter();
 * try (DocumentWriter writer = new XbrlJsonWriter(report)) {
 *     SourceText text = SourceText.plain("2018年望江钢铁营业收入6.1亿元");
 *     writer.write(Document.of(new DocumentClaims.Found("a", text, extractor.extract(text))));
 * }
 * report.toString().contains("\"concept\":\"ifrs-full:Revenue\""); // true
 * }</pre>
 *
 * <p>No two facts are duplicates in the sense of OIM 1.0, section 6: each claim has its own value of the dimension {@code caishu:claim}.
 * The two facts of an interval share it, and {@code caishu:bound} tells them apart. What several texts say of the same thing, or one
 * text twice, is evidence, not an inconsistent report.
 *
 * <p>It refers to a taxonomy that {@link XbrlTaxonomy} writes.
 */
public final class XbrlJsonWriter extends AppendingWriter {

    private static final JsonFactory JSON = new JsonFactory();
    /** Stands for the document's number in the report, which is known when it is written; JSON has no such character but escaped. */
    private static final String NUMBER = "\u0000";

    private final FactUnits units;
    private boolean begun;
    private boolean holdsFacts;
    private int documents;

    /** A report in the words that ship with the library. */
    public XbrlJsonWriter(Writer out) {
        this(out, Vocabulary.standard());
    }

    /**
     * A report in words of your own.
     *
     * @param out where to; it stays open
     * @param vocabulary the words that the claims were read with
     */
    public XbrlJsonWriter(Writer out, Vocabulary vocabulary) {
        super(out);
        units = new FactUnits(vocabulary);
    }

    /** @throws IllegalArgumentException if a figure is no claim: the lower layers say nothing of concepts */
    @Override
    public FormattedDocument format(Document document) {
        List<String> facts = new ArrayList<>();
        int number = 0;
        for (Claim claim : document.claims()) {
            number++;
            Amount amount = claim.quantity().amount();
            String id = "d" + NUMBER + "-" + number;
            if (amount.isInterval()) {
                facts.add(fact(document, claim, amount.low(), id, "low"));
                facts.add(fact(document, claim, amount.high(), id, "high"));
            } else {
                facts.add(fact(document, claim, amount.value(), id, null));
            }
        }
        return FormattedDocument.of(document, String.join(",\n", facts));
    }

    private String fact(Document document, Claim claim, BigDecimal number, String id, String bound) {
        StringWriter fact = new StringWriter();
        fact.append('"').append(id).append(bound == null ? "" : "-" + bound).append("\":");
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), fact)) {
            new FactJson(json, document, units).write(claim, number, id, bound);
        }
        return fact.toString();
    }

    @Override
    public void write(FormattedDocument document) throws IOException {
        begin();
        documents++;
        if (document.figures() > 0) {
            append(holdsFacts ? ",\n" : "\n");
            append(document.text().replace(NUMBER, Integer.toString(documents)));
            holdsFacts = true;
        }
    }

    private void begin() throws IOException {
        if (!begun) {
            append("{\"documentInfo\":" + documentInfo() + ",\n\"facts\":{");
            begun = true;
        }
    }

    /** xBRL-JSON 1.0, section 2.3; of its features (section 6.1) those that a reader may rely on. */
    private static String documentInfo() {
        StringWriter info = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), info)) {
            json.writeStartObject();
            json.writeStringProperty("documentType", "https://xbrl.org/2021/xbrl-json");
            json.writeObjectPropertyStart("features");
            json.writeBooleanProperty("xbrl:canonicalValues", true);
            json.writeStringProperty("xbrl:allowedDuplicates", "none");
            json.writeEndObject();
            json.writeObjectPropertyStart("namespaces");
            Namespaces.ofReport().forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeArrayPropertyStart("taxonomy");
            json.writeString(XbrlTaxonomy.FILE);
            json.writeEndArray();
            json.writeEndObject();
        }
        return info.toString();
    }

    @Override
    public void close() throws IOException {
        begin();
        append(holdsFacts ? "\n}}\n" : "}}\n");
        super.close();
    }
}
