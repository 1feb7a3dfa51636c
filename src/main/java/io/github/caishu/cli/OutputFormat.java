package io.github.caishu.cli;

import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.Layer;
import io.github.caishu.output.csv.CsvWriter;
import io.github.caishu.output.json.JsonArrayWriter;
import io.github.caishu.output.json.JsonLinesWriter;
import io.github.caishu.output.table.TableWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The formats of the output. */
enum OutputFormat {

    /** Aligned columns, for people. */
    TABLE,
    /** One JSON object a line for each document. */
    JSONL,
    /** One indented JSON array of all documents. */
    JSON,
    /** RFC 4180 with a header, one line a figure. */
    CSV,
    /** A page to look at. */
    HTML;

    /**
     * A writer of this format.
     *
     * @param out    where to; stays open when the writer is closed
     * @param layer  what the documents hold
     * @param report how the page is to look, where it is one
     */
    DocumentWriter writer(Writer out, Layer layer, ReportOptions report) throws IOException {
        return switch (this) {
            case TABLE -> new TableWriter(out, layer);
            case JSONL -> new JsonLinesWriter(out, layer);
            case JSON -> new JsonArrayWriter(out, layer);
            case CSV -> new CsvWriter(out, layer);
            case HTML -> report.writer(out);
        };
    }

    /** Whether it can show what that layer holds. */
    boolean shows(Layer layer) {
        return this != HTML || layer == Layer.CLAIMS;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
