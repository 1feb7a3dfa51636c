package io.github.caishu.cli;

import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.Layer;
import io.github.caishu.output.brat.BratWriter;
import io.github.caishu.output.csv.CsvWriter;
import io.github.caishu.output.json.JsonArrayWriter;
import io.github.caishu.output.json.JsonLinesWriter;
import io.github.caishu.output.table.TableWriter;
import java.io.IOException;
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
    /** The standoff files of brat, in a directory. */
    BRAT;

    /**
     * A writer of this format.
     *
     * @param place where to; stays open when the writer is closed
     * @param layer what the documents hold
     */
    DocumentWriter writer(OutputPlace place, Layer layer) throws IOException {
        return switch (this) {
            case TABLE -> new TableWriter(place.writer(), layer);
            case JSONL -> new JsonLinesWriter(place.writer(), layer);
            case JSON -> new JsonArrayWriter(place.writer(), layer);
            case CSV -> new CsvWriter(place.writer(), layer);
            case BRAT -> new BratWriter(place.directory(), layer);
        };
    }

    /** Whether it writes files into a directory, which has to be named. */
    boolean wantsDirectory() {
        return this == BRAT;
    }

    /** Whether it can show what that layer holds. */
    boolean shows(Layer layer) {
        return this != BRAT || layer != Layer.NUMERALS;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
