package io.github.caishu.output.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Modality;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.Figure;
import io.github.caishu.output.Layer;
import io.github.caishu.output.SampleClaims.Format;
import io.github.caishu.quantity.Percentage;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a strict reader of RFC 4180, by others, reads. */
class CsvReadBackTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "a", "望江,钢铁", "\"望江\"", "望\"江", "614.\n\n5亿元", "5\r\n%", "\r", " 5 ", "\t5%", "#5", "'5'", ";", "=1+1", "-5%", "+5%",
        "@a", "𠮷", "\\\"", "\"\"\n\","
    })
    void whateverACellSaysIsReadBackAsItIs(String words) throws IOException {
        NamedCsvRecord row = read(written(CsvWriter::new, words)).get(0);

        assertThat(words(row)).containsOnly(words);
        assertThat(row.getField("value")).isEqualTo("-5");
        assertThat(row.getField("modality")).isEqualTo("reported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=HYPERLINK(\"https://a.example\",\"5%\")", "-5%", "+5%", "-5亿元", "@a", "\t=1", "\r=1", "=", "-"})
    void forExcelNothingIsAFormula(String words) throws IOException {
        NamedCsvRecord row = read(written(CsvWriter::forExcel, words)).get(0);

        assertThat(words(row)).containsOnly("'" + words);
        assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+@\t\r].*|-.*\\D"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "5%", "望江-钢铁", "1=1", "'5'", "-5", "-5.10"})
    void whatIsNoFormulaStaysAsItIsForExcelToo(String words) throws IOException {
        NamedCsvRecord row = read(written(CsvWriter::forExcel, words)).get(0);

        assertThat(row.getField("text")).isEqualTo(words);
        assertThat(row.getField("value")).isEqualTo("-5");
    }

    @Test
    void forExcelAByteOrderMarkStandsFirstAndOnce() throws IOException {
        byte[] bytes = written(CsvWriter::forExcel, "5%");

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8).chars().filter(c -> c == '\uFEFF')).hasSize(1);
    }

    private static List<String> words(NamedCsvRecord row) {
        return List.of(row.getField("id"), row.getField("text"), row.getField("concept"), row.getField("entity"));
    }

    /** Of two documents, whose ids, figures, concepts and entities are those words. */
    private static byte[] written(Format format, String words) throws IOException {
        Span span = new Span(0, words.length());
        Percentage fall = new Percentage(Amount.of(new BigDecimal("-5")), Qualifier.EXACT);
        QuantityMention figure = new QuantityMention(words, span, fall, null, null);
        Concept concept = new Concept("OTHER", words, span);
        Claim claim = new Claim(figure, concept, new Entity(words, span, null), null, null, Modality.REPORTED, null);
        Document document = new Document(DocumentId.named(words), SourceText.plain(words), List.of(Figure.of(claim)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                DocumentWriter writer = format.writer(out, Layer.CLAIMS)) {
            writer.write(document);
            writer.write(document);
        }
        return bytes.toByteArray();
    }

    private static List<NamedCsvRecord> read(byte[] csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(false)
                .allowMissingFields(false)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .ofNamedCsvRecord(new ByteArrayInputStream(csv))) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getFields()).hasSize(23).isEqualTo(rows.get(1).getFields());
            return rows;
        }
    }
}
