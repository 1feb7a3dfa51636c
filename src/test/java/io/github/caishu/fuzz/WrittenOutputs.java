package io.github.caishu.fuzz;

import static io.github.caishu.fuzz.Promises.require;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.Figure;
import io.github.caishu.output.FormattedDocument;
import io.github.caishu.output.Layer;
import io.github.caishu.output.annotation.AnnotationWriter;
import io.github.caishu.output.brat.AnnotatedDocument;
import io.github.caishu.output.brat.BratReader;
import io.github.caishu.output.brat.BratWriter;
import io.github.caishu.output.csv.CsvWriter;
import io.github.caishu.output.gold.GoldWriter;
import io.github.caishu.output.html.ClaimReport;
import io.github.caishu.output.html.HtmlWriter;
import io.github.caishu.output.json.CaishuModule;
import io.github.caishu.output.json.FoundClaims;
import io.github.caishu.output.json.JsonArrayWriter;
import io.github.caishu.output.json.JsonLinesWriter;
import io.github.caishu.output.table.TableWriter;
import io.github.caishu.output.xbrl.XbrlJsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.lang3.StringUtils;
import tools.jackson.databind.json.JsonMapper;

/** A document in every format: it is written, and those who read the format find as much in it. */
final class WrittenOutputs {

    /** Of a format, a writer to there. */
    private interface Format {

        DocumentWriter to(Writer out) throws IOException;
    }

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new CaishuModule()).build();
    private static final BratReader BRAT_READER = new BratReader();
    private static final BratWriter BRAT_WRITER = bratWriter();

    private WrittenOutputs() {
    }

    static void hold(Document document) {
        int figures = document.figures().size();

        FoundClaims line = MAPPER.readValue(written(document, out -> new JsonLinesWriter(out, Layer.CLAIMS)), FoundClaims.class);
        require(line.claims().equals(document.claims()) && line.id().equals(document.id()), "JSON lines are read back");
        require(MAPPER.readTree(written(document, out -> new JsonArrayWriter(out, Layer.CLAIMS))).size() == 1, "a JSON array is read back");
        require(MAPPER.readTree(written(document, GoldWriter::new)).has("claims"), "gold is read back");
        require(MAPPER.readTree(written(document, AnnotationWriter::new)).isObject(), "annotations are JSON");
        require(MAPPER.readTree(written(document, XbrlJsonWriter::new)).get("facts").size() <= 2 * figures, "a fact a figure, of an interval two");

        require(csvRows(written(document, out -> new CsvWriter(out, Layer.CLAIMS))) == figures + 1, "a row a figure");
        require(csvRows(written(document, out -> CsvWriter.forExcel(out, Layer.CLAIMS))) == figures + 1, "a row a figure, for Excel");
        require(!written(document, out -> new TableWriter(out, Layer.CLAIMS)).isEmpty(), "a table");
        require(StringUtils.countMatches(written(document, WrittenOutputs::page), "<script") == 1, "a page with its own script alone");

        FormattedDocument files = BRAT_WRITER.format(document);
        AnnotatedDocument read = BRAT_READER.read(document.id(), files.texts().get(0), files.texts().get(1));
        require(read.problems().isEmpty(), "what is written for brat can be used", read.problems());
        require(spans(read.document()).equals(spans(document)), "what is written for brat is read back");
    }

    private static HtmlWriter page(Writer out) {
        return new HtmlWriter(out, null, ClaimReport.Language.CHINESE, Taxonomy.standard());
    }

    private static List<Object> spans(Document document) {
        return document.figures().stream().<Object>map(Figure::span).toList();
    }

    private static String written(Document document, Format format) {
        StringWriter out = new StringWriter();
        try (DocumentWriter writer = format.to(out)) {
            writer.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static int csvRows(String csv) {
        try {
            return CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BratWriter bratWriter() {
        try {
            return new BratWriter(Path.of("target/fuzz-brat"), Layer.CLAIMS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
