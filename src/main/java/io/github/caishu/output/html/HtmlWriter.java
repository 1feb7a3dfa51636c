package io.github.caishu.output.html;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.FormattedDocument;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the page of {@link ClaimReport}. Documents are of the claims layer; they are formatted as they come and kept so until the end,
 * for the page begins with an index of them all: what is written is written by {@link #close()}, and all of it is in memory by then,
 * the articles and some four kilobytes a figure.
 *
 * <pre>{@code
 * SourceText text = SourceText.plain("2018年望江钢铁营业收入12.4亿元");
 * StringWriter page = new StringWriter();
 * try (HtmlWriter writer = new HtmlWriter(page, "望江钢铁", ClaimReport.Language.CHINESE, Taxonomy.standard())) {
 *     writer.write(Document.of(new DocumentClaims.Found("a", text, FigureExtractor.builder().build().extract(text))));
 * }
 * page.toString().contains("<title>望江钢铁</title>"); // true
 * }</pre>
 */
public final class HtmlWriter implements DocumentWriter {

    private final Writer out;
    private final ReportPage page;
    private final List<FormattedDocument> documents = new ArrayList<>();

    /**
     * A writer of one page.
     *
     * @param out      where to; it stays open
     * @param title    null for one that says how many documents
     * @param language what the page's own words are in at first
     * @param taxonomy has the labels of the concepts
     */
    public HtmlWriter(Writer out, @Nullable String title, ClaimReport.Language language, Taxonomy taxonomy) {
        this.out = Objects.requireNonNull(out, "out");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(taxonomy, "taxonomy");
        page = new ReportPage(title, language, taxonomy);
    }

    /** @throws IllegalArgumentException if a figure has no claim */
    @Override
    public FormattedDocument format(Document document) {
        document.claims(); // refused here, not by a template
        return page.format(document);
    }

    @Override
    public void write(FormattedDocument document) {
        documents.add(Objects.requireNonNull(document, "document"));
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
