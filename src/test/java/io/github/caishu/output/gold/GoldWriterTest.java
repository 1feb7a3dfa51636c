package io.github.caishu.output.gold;

import static io.github.caishu.output.SampleClaims.CONCEPT;
import static io.github.caishu.output.SampleClaims.DEPOSITS;
import static io.github.caishu.output.SampleClaims.TEXT;
import static io.github.caishu.output.SampleClaims.UNNAMED;
import static io.github.caishu.output.SampleClaims.WITHOUT_PARTS;
import static io.github.caishu.output.SampleClaims.WITH_ALL_PARTS;
import static io.github.caishu.output.SampleClaims.period;
import static io.github.caishu.output.SampleClaims.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Modality;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Figure;
import io.github.caishu.output.annotation.AnnotationWriter;
import io.github.caishu.quantity.Count;
import io.github.caishu.quantity.Duration;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.quantity.QuantityRecognizer;
import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldWriterTest {

    @Test
    void aClaimIsFlat() throws IOException {
        assertThat(written(WITH_ALL_PARTS)).isEqualTo("{\"id\":\"a\",\"text\":\"" + TEXT + "\",\"claims\":[{\"text\":\"4%\",\"start\":47,\"end\":49,"
                + "\"type\":\"percentage\",\"value\":\"4\",\"unit\":\"%\",\"qualifier\":\"about\",\"concept\":\"存款\",\"code\":\"DEPOSITS\","
                + "\"entity\":\"澄湖银行\",\"period\":\"2018年上半年\",\"period_norm\":\"2018-01-01/2018-06-30\",\"direction\":\"increase\","
                + "\"basis\":\"yoy\",\"modality\":\"forecast\",\"source\":\"澄湖市统计局\"}],\"optional\":[]}\n");
    }

    @Test
    void whatIsNotStatedIsNull() throws IOException {
        assertThat(written(WITHOUT_PARTS)).contains("\"concept\":null,\"code\":\"PRICE\",\"entity\":null,\"period\":null,\"period_norm\":null,"
                + "\"direction\":null,\"basis\":null,\"modality\":\"reported\",\"source\":null");
    }

    @Test
    void anIntervalHasTwoEndsAndACountMayHaveNoUnit() throws IOException {
        Quantity people = new Count(Amount.between(new BigDecimal("3E+5"), new BigDecimal("4E+5")), null, Qualifier.EXACT);

        assertThat(written(claim(people))).contains("\"type\":\"count\",\"low\":\"300000\",\"high\":\"400000\",\"unit\":null,");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2018-06-30, 2018-06-30, "2018-06-30"
            2016-01-01,           , "2016-01-01/.."
                      , 2016-01-01, "../2016-01-01"
                      ,           , null
            """, quoteCharacter = '`')
    void aPeriodIsADayAStretchOrOpen(String start, String end, String norm) throws IOException {
        Claim claim = new Claim(DEPOSITS, CONCEPT, null, period(start, end), new Change(Change.Direction.DECREASE, null),
                Modality.REPORTED, null);

        assertThat(written(claim)).contains("\"period\":\"上半年\",\"period_norm\":" + norm + ",\"direction\":\"decrease\",\"basis\":null,");
    }

    @Test
    void whatIsNoFigureIsOptional() throws IOException {
        Quantity days = new Duration(Amount.of(new BigDecimal("12")), "天", "d", Qualifier.EXACT);

        assertThat(written(List.of("一家", "4%", "一家"), claim(days))).contains("\"claims\":[],\"optional\":[\"4%\",\"一家\"]");
    }

    @Test
    void anIdThatIsANumberStaysOne() throws IOException {
        StringWriter out = new StringWriter();
        new GoldWriter(out).write(new Document(DocumentId.numbered("20240517000001"), SourceText.plain(""), List.of()), List.of());

        assertThat(out).hasToString("{\"id\":20240517000001,\"text\":\"\",\"claims\":[],\"optional\":[]}\n");
    }

    private static Claim claim(Quantity quantity) {
        return new Claim(new QuantityMention("4%", span("4%"), quantity, null, null), UNNAMED, null, null, null, Modality.REPORTED, null);
    }

    private static String written(Claim... claims) throws IOException {
        return written(List.of(), claims);
    }

    private static String written(List<String> optional, Claim... claims) throws IOException {
        StringWriter out = new StringWriter();
        List<Figure> figures = Stream.of(claims).map((Claim claim) -> Figure.of(claim)).toList();
        new GoldWriter(out).write(new Document(DocumentId.named("a"), SourceText.plain(TEXT), figures), optional);
        return out.toString();
    }

    @Test
    void whatIsNoClaimIsRefused() {
        SourceText text = SourceText.plain("望江茶业售出800吨");
        Document quantities = new Document(DocumentId.named("a1"), text,
                QuantityRecognizer.standard().recognize(text).stream().map(Figure::of).toList());

        assertThatIllegalArgumentException().isThrownBy(() -> new GoldWriter(new StringWriter()).write(quantities))
                .withMessageStartingWith("\"800吨\" is no claim, in document a1;");
        assertThatIllegalArgumentException().isThrownBy(() -> new AnnotationWriter(new StringWriter()).write(quantities))
                .withMessageStartingWith("\"800吨\" is no claim, in document a1;");
    }
}
