package io.github.caishu.output.html;

import com.samskivert.mustache.MustacheException;
import io.github.caishu.claim.Taxonomy;
import io.github.caishu.output.Document;
import io.github.caishu.output.FormattedDocument;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The frame of the page: what stands before the documents and after them, and in what language. */
final class ReportPage {

    /** A document at its place in the report. */
    private record Numbered(int number, FormattedDocument document) {

        String id() {
            return document.id().text();
        }

        String entry() {
            return numbered(0);
        }

        String section() {
            return numbered(1);
        }

        private String numbered(int text) {
            return document.texts().get(text).replace(DocumentSection.NUMBER, Integer.toString(number));
        }
    }

    private final String title;
    private final Wording wording;
    private final Taxonomy taxonomy;

    ReportPage(String title, ClaimReport.Language language, Taxonomy taxonomy) {
        this.title = title;
        this.taxonomy = Objects.requireNonNull(taxonomy, "taxonomy");
        wording = new Wording(Objects.requireNonNull(language, "language"));
    }

    /** What stands of a document in the index, and its section. Any number of threads may ask. */
    FormattedDocument format(Document document) {
        Map<String, Object> values = values();
        values.put("document", new DocumentSection(document, taxonomy, wording));
        return FormattedDocument.of(document, Templates.ENTRY.execute(values), Templates.SECTION.execute(values));
    }

    void write(List<FormattedDocument> documents, Writer out) throws IOException {
        List<Numbered> numbered = new ArrayList<>();
        for (FormattedDocument document : documents) {
            numbered.add(new Numbered(numbered.size() + 1, document));
        }
        Map<String, Object> values = values();
        values.put("title", title == null ? defaultTitle(documents) : Phrase.same(title));
        values.put("namedAfterDocument", title == null && documents.size() == 1);
        values.put("language", wording.language().tag());
        values.put("style", PageAssets.STYLE);
        values.put("script", PageAssets.SCRIPT);
        values.put("policy", PageAssets.POLICY);
        values.put("documents", numbered);
        values.put("filled", !documents.isEmpty());
        values.put("several", documents.size() > 1);
        values.put("count", documents.size());
        values.put("figures", documents.stream().mapToInt(FormattedDocument::figures).sum());
        try {
            Templates.PAGE.execute(values, out);
        } catch (MustacheException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private Phrase defaultTitle(List<FormattedDocument> documents) {
        return documents.size() == 1
                ? Phrase.same(documents.get(0).id().text())
                : wording.phrase("title.several").with("{n}", Integer.toString(documents.size()));
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("say", wording.asText());
        values.put("word", wording.asElement());
        values.put("attr", wording.asAttribute());
        values.put("number", DocumentSection.NUMBER);
        return values;
    }
}
