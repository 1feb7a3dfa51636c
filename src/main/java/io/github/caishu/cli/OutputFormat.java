package io.github.caishu.cli;

import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.Layer;
import io.github.caishu.output.annotation.AnnotationWriter;
import io.github.caishu.output.csv.CsvWriter;
import io.github.caishu.output.json.JsonArrayWriter;
import io.github.caishu.output.json.JsonLinesWriter;
import io.github.caishu.output.table.TableWriter;
import io.github.caishu.output.xbrl.XbrlJsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
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
    /** One xBRL-JSON report of all claims. */
    XBRL,
    /** W3C Web Annotations in JSON-LD, a page of them a line for each document. */
    ANNOTATION;

    /**
     * A writer of this format.
     *
     * @param out   where to; stays open when the writer is closed
     * @param layer what the documents hold
     */
    DocumentWriter writer(Writer out, Layer layer, FormatOptions options) throws IOException {
        return switch (this) {
            case TABLE -> new TableWriter(out, layer);
            case JSONL -> new JsonLinesWriter(out, layer);
            case JSON -> new JsonArrayWriter(out, layer);
            case CSV -> options.bom() ? CsvWriter.forExcel(out, layer) : new CsvWriter(out, layer);
            case ANNOTATION -> options.sourceBase() == null ? new AnnotationWriter(out) : new AnnotationWriter(out, options.sourceBase());
            case XBRL -> new XbrlJsonWriter(out);
        };
    }

    /** Whether it can show what that layer holds. */
    boolean shows(Layer layer) {
        return layer == Layer.CLAIMS || EnumSet.of(TABLE, JSONL, JSON, CSV).contains(this);
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
