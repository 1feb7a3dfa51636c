package io.github.caishu.cli;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.Layer;
import io.github.caishu.output.annotation.AnnotationWriter;
import io.github.caishu.output.csv.CsvWriter;
import io.github.caishu.output.html.ClaimReport;
import io.github.caishu.output.html.HtmlWriter;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that one output format has a use for and the others have not. */
final class FormatOptions {

    /** What the words of the page are in: as {@link ClaimReport.Language}, by the codes that people type. */
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
            names = "--bom",
            description = "With --to csv: begins with a byte order mark, by which Excel knows UTF-8, and puts an apostrophe before"
                    + " cells of words that Excel would take for formulas.")
    private boolean bom;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "With --to html: the title of the page. Unless given: the document's name, or how many there are.")
    private String title;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "With --to html: the page's own language, ${COMPLETION-CANDIDATES}; zh unless given. Its reader can switch.")
    private Language language;

    @Option(
            names = "--source-base",
            paramLabel = "IRI",
            description = "With --to annotation: what a document's id that is no IRI is put behind, such as https://news.example/.")
    private URI sourceBase;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** @throws ParameterException if one is given that is another format's */
    void requireFor(OutputFormat format) {
        require(bom, "--bom", OutputFormat.CSV, format);
        require(title != null, "--title", OutputFormat.HTML, format);
        require(language != null, "--language", OutputFormat.HTML, format);
        require(sourceBase != null, "--source-base", OutputFormat.ANNOTATION, format);
    }

    private void require(boolean isGiven, String option, OutputFormat format, OutputFormat chosen) {
        if (isGiven && chosen != format) {
            throw new ParameterException(
                    command.commandLine(), option + " goes with --to " + format + ", not with --to " + chosen + "; leave one of them out");
        }
    }

    DocumentWriter csv(Writer out, Layer layer) throws IOException {
        return bom ? CsvWriter.forExcel(out, layer) : new CsvWriter(out, layer);
    }

    DocumentWriter report(Writer out) {
        return new HtmlWriter(out, title, (language == null ? Language.ZH : language).language, Taxonomy.standard());
    }

    DocumentWriter annotations(Writer out) {
        return sourceBase == null ? new AnnotationWriter(out) : new AnnotationWriter(out, sourceBase);
    }
}
