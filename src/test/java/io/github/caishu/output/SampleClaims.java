package io.github.caishu.output;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.claim.Source;
import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.Money;
import io.github.caishu.quantity.Percentage;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Claims made by hand, whatever the linking can or cannot read, and what a format makes of them. */
public final class SampleClaims {

    public static final String TEXT = "澄湖市统计局称，2018年上半年澄湖银行(609999.SH)存款有望达6.1亿元，同比增长约4%";
    public static final QuantityMention DEPOSITS = new QuantityMention(
            "6.1亿元", span("6.1亿元"), new Money(Amount.of(new BigDecimal("6.1E+8")), "CNY", Qualifier.EXACT), null, null);
    public static final QuantityMention GROWTH = new QuantityMention(
            "4%", span("4%"), new Percentage(Amount.of(new BigDecimal("4")), Qualifier.ABOUT), span("约"), null);

    public static final Concept CONCEPT = new Concept("DEPOSITS", "存款", span("存款"));
    public static final Concept UNNAMED = new Concept("PRICE", null, null);
    public static final Entity BANK = new Entity("澄湖银行", span("澄湖银行"), "609999.SH");
    public static final Entity CITY = new Entity("澄湖市", span("澄湖市"), null);
    public static final Period HALF_YEAR =
            new Period("2018年上半年", span("2018年上半年"), LocalDate.of(2018, 1, 1), LocalDate.of(2018, 6, 30));
    public static final Change RISE = new Change(Change.Direction.INCREASE, Change.Basis.YOY, span("增长"), span("同比"));
    public static final Source SOURCE = new Source("澄湖市统计局", span("澄湖市统计局"));

    public static final Claim WITH_ALL_PARTS = new Claim(GROWTH, CONCEPT, BANK, HALF_YEAR, RISE, Modality.FORECAST, SOURCE);
    public static final Claim WITHOUT_PARTS = new Claim(GROWTH, UNNAMED, null, null, null, Modality.REPORTED, null);

    /** A writer's constructor. */
    public interface Format {
        DocumentWriter writer(Writer out, Layer layer) throws IOException;
    }

    private SampleClaims() {
    }

    public static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    public static Period period(String start, String end) {
        return new Period("上半年", span("上半年"), day(start), day(end));
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    public static String written(Format format, Claim... claims) throws IOException {
        StringWriter out = new StringWriter();
        try (DocumentWriter writer = format.writer(out, Layer.CLAIMS)) {
            List<Figure> figures = Arrays.stream(claims).map(Figure::of).toList();
            writer.write(new Document(DocumentId.named("a"), SourceText.plain(TEXT), figures));
        }
        return out.toString();
    }
}
