package io.github.caishu.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.DocumentClaims;
import io.github.caishu.FigureExtractor;
import io.github.caishu.SourceDocument;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.claim.Taxonomy;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Figure;
import io.github.caishu.output.FormattedDocument;
import io.github.caishu.quantity.Count;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.quantity.QuantityRecognizer;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a debugger or a log shows. */
class ToStringTest {

    private static final String TEXT = "澄湖市统计局称，2018年末望江银行存款6.1亿元，同比增长约4%";
    private static final FigureExtractor EXTRACTOR =
            FigureExtractor.builder().types(List.of(QuantityType.MONEY, QuantityType.PERCENTAGE)).build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            澄湖市统计局称，2018年末望江银行资产6.1亿元 | 610000000 CNY of ASSETS 资产, 望江银行, 2018-12-31, reported by 澄湖市统计局 @[20,25)
            2018年上半年望江银行资产同比增长约4%       | about 4% of ASSETS 资产, 望江银行, 2018-01-01..2018-06-30, increase yoy, reported @[19,21)
            2016年以来存款有望增长3%至5%               | 3..5% of DEPOSITS 存款, 2016-01-01.., increase, forecast @[13,18)
            报告期内望江钢铁(609999.SH)拟投入至少3亿元 | at least 300000000 CNY of INVESTMENT 投入, 望江钢铁 609999.SH, 报告期内, planned @[24,27)
            """)
    void aClaimSaysOnOneLineWhatItSaysAndWhere(String text, String shown) {
        assertThat(EXTRACTOR.extract(text).get(0)).hasToString(shown);
    }

    @Test
    void ofAClaimOnlyWhatIsThere() {
        Count five = new Count(Amount.of(BigDecimal.valueOf(5)), null, Qualifier.EXACT);
        QuantityMention figure = new QuantityMention("5", new Span(3, 4), five, null, null);
        Period until = new Period("至今", new Span(0, 2), null, LocalDate.of(2018, 12, 31));

        assertThat(new Claim(figure, new Concept("OTHER", null, null), null, null, null, Modality.REPORTED, null))
                .hasToString("5 of OTHER, reported @[3,4)");
        assertThat(new Claim(figure, new Concept("OTHER", null, null), null, until, null, Modality.REPORTED, null))
                .hasToString("5 of OTHER, ..2018-12-31, reported @[3,4)");
    }

    @Test
    void aMentionShowsItsTextItsQuantityAndItsPlaces() {
        List<QuantityMention> mentions = EXTRACTOR.quantities(SourceText.plain("单位：万元\n利润约 860，占4%"));

        assertThat(mentions).extracting(QuantityMention::toString).containsExactly(
                "860 Money[amount=8600000, currency=CNY, qualifier=ABOUT] @[10,13), qualifier @[8,9), unit @[3,5)",
                "4% Percentage[amount=4, qualifier=EXACT] @[15,17)");
    }

    @Test
    void aLongTextIsCut() {
        SourceText text = SourceText.plain("望江".repeat(1000));

        assertThat(text.toString()).hasSize(80).endsWith("望…");
        assertThat(SourceText.plain("望江 ")).hasToString("望江");
        assertThat(SourceDocument.plain("a", "望江".repeat(1000)).toString()).hasSizeLessThan(140);
        assertThat(new DocumentClaims.Found("a", text, List.of()).toString())
                .startsWith("Found[id=a, 0 claims in 望江望江").hasSizeLessThan(120);
        assertThat(new Document(DocumentId.named("a"), text, List.of()).toString()).hasSizeLessThan(120);
    }

    @Test
    void documentsShowWhatTheyAreCalledAndHowMuchTheyHold() {
        SourceText text = SourceText.plain(TEXT);
        DocumentClaims.Found found = new DocumentClaims.Found("a", text, EXTRACTOR.extract(text));

        assertThat(SourceDocument.html("a", "<p>4%</p>").published(LocalDate.of(2019, 2, 14)))
                .hasToString("SourceDocument[id=a, <p>4%</p>, HTML, published=2019-02-14]");
        assertThat(found).hasToString("Found[id=a, 2 claims in 澄湖市统计局称,2018年末望江银行存款6.1亿元,同比增长约4%]");
        assertThat(Document.of(found)).hasToString("Document[id=a, 2 figures in 澄湖市统计局称,2018年末望江银行存款6.1亿元,同比增长约4%]");
        assertThat(FormattedDocument.of(Document.of(found), "…", "…")).hasToString("FormattedDocument[id=a, figures=2, texts=2]");
    }

    @Test
    void aFigureShowsWhatItIsOfItsLayer() {
        SourceText text = SourceText.plain(TEXT);

        assertThat(Figure.of(EXTRACTOR.extract(text).get(1))).hasToString(EXTRACTOR.extract(text).get(1).toString());
        assertThat(Figure.of(EXTRACTOR.quantities(text).get(0))).hasToString(EXTRACTOR.quantities(text).get(0).toString());
        assertThat(Figure.of(EXTRACTOR.numerals(text).get(1))).hasToString(EXTRACTOR.numerals(text).get(1).toString());
    }

    @Test
    void whatHasSettingsShowsThem() {
        assertThat(EXTRACTOR.withReferenceDate(LocalDate.of(2019, 2, 14))).hasToString("FigureExtractor["
                + "QuantityRecognizer[Vocabulary[standard], CNY, smallCounts=false], types=[MONEY, PERCENTAGE], referenceDate=2019-02-14]");
        assertThat(QuantityRecognizer.standard().withSmallCounts())
                .hasToString("QuantityRecognizer[Vocabulary[standard], CNY, smallCounts=true]");
        assertThat(Taxonomy.standard()).hasToString("Taxonomy[" + Taxonomy.standard().definitions().size() + " concepts]");
    }
}
