package io.github.caishu.cli;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.html.ClaimReport;
import io.github.caishu.output.html.HtmlWriter;
import java.io.Writer;
import picocli.CommandLine.Option;

/** The options of the page that {@code --to html} writes; other formats have no use for them. */
final class ReportOptions {

    /** What the page's words are in: as {@link ClaimReport.Language}, by the codes that people type. */
    enum Language {
        ZH(ClaimReport.Language.CHINESE),
        EN(ClaimReport.Language.ENGLISH);

        private final ClaimReport.Language language;

        Language(ClaimReport.Language language) {
            this.language = language;
        }

        @Override
        public String toString() {
            return language.toString();
        }
    }

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "Title of the page, with --to html. Unless given: the document's name, or how many there are.")
    private String title;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "zh",
            description = "What the words of the page are in at first, with --to html: ${COMPLETION-CANDIDATES}. Default:"
                    + " ${DEFAULT-VALUE}. Its reader can switch.")
    private Language language = Language.ZH;

    DocumentWriter writer(Writer out) {
        return new HtmlWriter(out, title, language.language, Taxonomy.standard());
    }
}
