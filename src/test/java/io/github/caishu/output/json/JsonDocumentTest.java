package io.github.caishu.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Modality;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.Figure;
import io.github.caishu.output.Layer;
import io.github.caishu.quantity.Measure;
import io.github.caishu.quantity.Money;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {

    private static final SourceText TEXT = SourceText.plain("单位：万元\n利润约 860");
    private static final QuantityMention PROFIT = new QuantityMention(
            "860",
            new Span(10, 13),
            new Money(Amount.of(new BigDecimal("8.6E+6")), "CNY", Qualifier.ABOUT),
            new Span(8, 9),
            new Span(3, 5));

    private static String written(Layer layer, Figure figure) throws IOException {
        StringWriter out = new StringWriter();
        try (DocumentWriter writer = new JsonLinesWriter(out, layer)) {
            writer.write(new Document(DocumentId.named("a"), TEXT, List.of(figure)));
        }
        return out.toString();
    }

    @Test
    void aUnitAndAQualifierSayWhereTheyStand() throws IOException {
        Claim claim = new Claim(PROFIT, new Concept("PROFIT", "利润", new Span(6, 8)), null, null, null, Modality.REPORTED, null);

        assertThat(written(Layer.CLAIMS, Figure.of(claim))).isEqualTo(
                "{\"id\":\"a\",\"claims\":[{\"text\":\"860\",\"span\":{\"start\":10,\"end\":13},"
                        + "\"quantity\":{\"type\":\"money\",\"value\":\"8600000\",\"decimals\":-5,\"unit\":\"CNY\",\"qualifier\":\"about\","
                        + "\"unitSpan\":{\"start\":3,\"end\":5},\"qualifierSpan\":{\"start\":8,\"end\":9}},"
                        + "\"concept\":{\"code\":\"PROFIT\",\"text\":\"利润\",\"span\":{\"start\":6,\"end\":8}},"
                        + "\"entity\":null,\"period\":null,\"change\":null,\"modality\":\"reported\",\"source\":null}]}\n");
    }

    @Test
    void aQuantityIsFlat() throws IOException {
        assertThat(written(Layer.QUANTITIES, Figure.of(PROFIT))).isEqualTo(
                "{\"id\":\"a\",\"quantities\":[{\"text\":\"860\",\"span\":{\"start\":10,\"end\":13},"
                        + "\"type\":\"money\",\"value\":\"8600000\",\"decimals\":-5,\"unit\":\"CNY\",\"qualifier\":\"about\","
                        + "\"unitSpan\":{\"start\":3,\"end\":5},\"qualifierSpan\":{\"start\":8,\"end\":9}}]}\n");
    }

    @Test
    void aUnitOfMeasureHasItsUcumSymbolWhereThereIsOne() throws IOException {
        assertThat(written(Layer.QUANTITIES, measure("吨", "t"))).contains("\"unit\":\"吨\",\"ucum\":\"t\",\"qualifier\":");
        assertThat(written(Layer.QUANTITIES, measure("亩", null))).contains("\"unit\":\"亩\",\"qualifier\":");
    }

    private static Figure measure(String unit, String ucum) {
        Measure measure = new Measure(Amount.of(BigDecimal.valueOf(3)), unit, ucum, Qualifier.EXACT);
        return Figure.of(new QuantityMention("3" + unit, new Span(0, 2), measure, null, null));
    }
}
