package io.github.caishu.output;

import io.github.caishu.numeral.Amount;
import io.github.caishu.text.Position;
import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180: a header, then a line a figure. What a figure does not have stays empty. */
final class CsvWriter implements DocumentWriter {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setHeader("id", "text", "start", "end", "line", "column", "type", "value", "low", "high", "unit", "qualifier")
            .get();

    private final CSVPrinter csv;

    CsvWriter(Writer out) throws IOException {
        csv = new CSVPrinter(out, FORMAT);
    }

    @Override
    public void write(Document document) throws IOException {
        for (Figure figure : document.figures()) {
            Amount amount = figure.amount();
            Position position = document.source().position(figure.span().start());
            csv.printRecord(
                    document.id().text(),
                    figure.text(),
                    figure.span().start(),
                    figure.span().end(),
                    position.line(),
                    position.column(),
                    figure.type(),
                    amount.isInterval() ? null : amount.value().toPlainString(),
                    amount.isInterval() ? amount.low().toPlainString() : null,
                    amount.isInterval() ? amount.high().toPlainString() : null,
                    figure.unit(),
                    figure.qualifier());
        }
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
