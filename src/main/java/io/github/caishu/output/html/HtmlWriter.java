package io.github.caishu.output.html;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.FormattedDocument;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the page of {@link ClaimReport}. Documents are of the claims layer; they are formatted as they come and kept so until the end,
 * for the page begins with an index of them all: what is written is written by {@link #close()}, and all of it is in memory by then,
 * the articles and some four kilobytes a figure.
 */
public final class HtmlWriter implements DocumentWriter {

    private final Writer out;
    private final ReportPage page;
    private final List<FormattedDocument> documents = new ArrayList<>();

    /**
     * @param title    null for one that says how many documents
     * @param language what the page's own words are in at first
     * @param taxonomy has the labels of the concepts
     */
    public HtmlWriter(Writer out, String title, ClaimReport.Language language, Taxonomy taxonomy) {
        this.out = out;
        page = new ReportPage(title, language, taxonomy);
    }

    /** @throws IllegalArgumentException if a figure has no claim */
    @Override
    public FormattedDocument format(Document document) {
        DocumentSection.requireClaims(document);
        return page.format(document);
    }

    @Override
    public void write(FormattedDocument document) {
        documents.add(document);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        page.write(documents, out);
        out.flush();
    }
}
