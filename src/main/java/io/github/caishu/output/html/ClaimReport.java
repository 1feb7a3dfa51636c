package io.github.caishu.output.html;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.output.Document;
import io.github.caishu.output.FormattedDocument;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The claims of some documents as a page to look at: each article with its figures marked, the facts as a table, pictures where
 * figures compare.
 *
 * <pre>{@code
 * FigureExtractor extractor = FigureExtractor.builder().build();
 * SourceText text = SourceText.plain("2018年望江钢铁营业收入12.4亿元，同比增长4%");
 * Document document = Document.of(new DocumentClaims.Found("半年报", text, extractor.extract(text)));
 * StringWriter page = new StringWriter();
 * ClaimReport.of(List.of(document)).withTitle("望江钢铁").withLanguage(ClaimReport.Language.ENGLISH).writeTo(page);
 * page.toString().startsWith("<!DOCTYPE html>");   // true
 * }</pre>
 *
 * <p>The page is one file, for browsers of 2024 and later, and asks nothing of any other place. Its reader can switch the language
 * and the colours, filter, sort and search the facts, and copy them as CSV; what it says can be read without scripts and in print, too.
 * Whatever the articles hold, it is shown as text: of HTML documents what a browser would show, without their markup. Lone surrogates
 * and NUL are shown as U+FFFD. A rise or fall that no word says is shown beside the figure.
 *
 * <p>Immutable. The documents are those of the claims layer: every figure has its claim.
 */
public final class ClaimReport {

    /**
     * What the page's own words are in at first.
     *
     * <pre>{@code
     * ClaimReport.Language.CHINESE; // zh
     * }</pre>
     */
    public enum Language {
        /** Chinese in simplified characters. */
        CHINESE("zh", "zh-Hans"),
        /** English. */
        ENGLISH("en", "en");

        private final String code;
        private final String tag;

        Language(String code, String tag) {
            this.code = code;
            this.tag = tag;
        }

        /** As browsers know it, to choose letters by. */
        String tag() {
            return tag;
        }

        /** {@code zh}, {@code en}. */
        @Override
        public String toString() {
            return code;
        }
    }

    private final List<Document> documents;
    /** Null for one that says how many documents. */
    private final @Nullable String title;
    private final Language language;
    private final Taxonomy taxonomy;

    private ClaimReport(List<Document> documents, @Nullable String title, Language language, Taxonomy taxonomy) {
        this.documents = documents;
        this.title = title;
        this.language = language;
        this.taxonomy = taxonomy;
    }

    /**
     * A report in Chinese, with a title that says how many documents and the labels of {@link Taxonomy#standard()}.
     *
     * @throws IllegalArgumentException if a figure has no claim
     */
    public static ClaimReport of(List<Document> documents) {
        documents.forEach(Document::claims);
        return new ClaimReport(List.copyOf(documents), null, Language.CHINESE, Taxonomy.standard());
    }

    /** This report under a title of its own. */
    public ClaimReport withTitle(String title) {
        return new ClaimReport(documents, Objects.requireNonNull(title, "title"), language, taxonomy);
    }

    /** This report with its words in that language at first. */
    public ClaimReport withLanguage(Language language) {
        return new ClaimReport(documents, title, Objects.requireNonNull(language, "language"), taxonomy);
    }

    /** This report with the labels of the extractor's own concepts; a concept without a label goes by its code. */
    public ClaimReport withTaxonomy(Taxonomy taxonomy) {
        return new ClaimReport(documents, title, language, Objects.requireNonNull(taxonomy, "taxonomy"));
    }

    /** Writes the page, for which UTF-8 is the charset, and leaves {@code out} open. */
    public void writeTo(Writer out) throws IOException {
        Objects.requireNonNull(out, "out");
        ReportPage page = new ReportPage(title, language, taxonomy);
        List<FormattedDocument> sections = documents.stream().map(page::format).toList();
        page.write(sections, out);
    }

    /** Writes the page to a file, in the place of what is there. */
    public void writeTo(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writeTo(out);
        }
    }
}
