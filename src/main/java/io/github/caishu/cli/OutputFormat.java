package io.github.caishu.cli;

import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.Layer;
import io.github.caishu.output.brat.BratWriter;
import io.github.caishu.output.json.JsonArrayWriter;
import io.github.caishu.output.json.JsonLinesWriter;
import io.github.caishu.output.table.TableWriter;
import io.github.caishu.output.xbrl.XbrlJsonWriter;
import java.io.IOException;
import java.util.Locale;

/** The formats of the output. */
enum OutputFormat {

    /** Aligned columns, for people. */
    TABLE(Layer.NUMERALS),
    /** One JSON object a line for each document. */
    JSONL(Layer.NUMERALS),
    /** One indented JSON array of all documents. */
    JSON(Layer.NUMERALS),
    /** RFC 4180 with a header, one line a figure. */
    CSV(Layer.NUMERALS),
    /** A page to look at. */
    HTML(Layer.CLAIMS),
    /** W3C Web Annotations in JSON-LD, a page of them a line for each document. */
    ANNOTATION(Layer.CLAIMS),
    /** The standoff files of brat, in a directory. */
    BRAT(Layer.QUANTITIES),
    /** One xBRL-JSON report of all claims. */
    XBRL(Layer.CLAIMS);

    private final Layer lowest;

    OutputFormat(Layer lowest) {
        this.lowest = lowest;
    }

    /**
     * A writer of this format.
     *
     * @param place where to; stays open when the writer is closed
     * @param layer what the documents hold
     * @param options what was said of the format
     */
    DocumentWriter writer(OutputPlace place, Layer layer, FormatOptions options) throws IOException {
        return switch (this) {
            case TABLE -> new TableWriter(place.writer(), layer);
            case JSONL -> new JsonLinesWriter(place.writer(), layer);
            case JSON -> new JsonArrayWriter(place.writer(), layer);
            case CSV -> options.csv(place.writer(), layer);
            case HTML -> options.report(place.writer());
            case ANNOTATION -> options.annotations(place.writer());
            case BRAT -> new BratWriter(place.directory(), layer);
            case XBRL -> new XbrlJsonWriter(place.writer());
        };
    }

    /** Whether it writes files into a directory, which has to be named. */
    boolean wantsDirectory() {
        return this == BRAT;
    }

    /** Whether each document stands for itself, so that a run that was stopped can be gone on with. */
    boolean isResumable() {
        return this == JSONL || this == CSV || this == ANNOTATION;
    }

    /** Whether it can show what that layer holds. */
    boolean shows(Layer layer) {
        return layer.compareTo(lowest) >= 0;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
